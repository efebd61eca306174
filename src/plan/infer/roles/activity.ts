import { DOCUMENT_DAYS, DOCUMENT_NUMBERS, DOCUMENT_TOTALS } from './document-words.ts';
import { clue, type RoleEntry } from './entry.ts';

/** Orders, tickets, events and their times. */
export const ACTIVITY_ROLES: readonly RoleEntry[] = [
  {
    role: 'created_at',
    headers: `
      created|created at|created on|created date|create date|date created|creation date|created time
      registered|date registered|registration date|sign up|signup date|signed up|date added|profile created on
      first visit|first active|optin time|confirm time|join date|member since|customer since|connected on
      erstellt am|date de creation|anlagedatum|first seen|angelegt|angelegt am|fecha de alta|fecha alta
      data de cadastro|data cadastro|data inserimento|data creazione|data utworzenia|aangemaakt|aangemaakt op
      登録日|作成日|注册日期|등록일|hire date|hired|hired on|fec alta|fecalta|fec ing|fec ingreso|fecha ingreso
      fecha de ingreso|dt cad|dtcad|dt cadastro|dat cre|datcre|dt cre|dt ins|dtins|opn dt|open dt|socio desde
      socia desde|data wstapienia|wstapil|data dolaczenia|indmeldt|innmeldt|intradesdatum|intrede|lid vanaf
      vystaveno|zalozen|create dt|creation dt|crt dt|crtdat|erdat|created dt|entered|entered on|date entered
      record date|date opened|open date|account opened|account created|account created at|registration dt
      registered on|registered at|reg date|reg dt|enrolled|enrolled on|enrollment date|enrolment date
      subscription date|subscribe date|subscribed on|subscribed at|subscription start|customer from
      client since|member from|kunde seit|kd seit|mitglied seit|eintrittsdatum|registriert|registriert am
      anmeldedatum|angemeldet am|aufnahmedatum|erfasst am|erfassungsdatum|date creation|cree le
      date inscription|date d inscription|inscrit le|date adhesion|adhesion|client depuis|date entree
      fecha creacion|fecha de creacion|fecha registro|fecha de registro|fecha inscripcion|cliente desde|creado
      creado el|data registrazione|data di registrazione|data iscrizione|registrato il|cliente dal
      iscritto dal|creato il|data criacao|data de criacao|criado em|cliente desde em|data registro
      data de registo|aanmaakdatum|datum aangemaakt|inschrijfdatum|registratiedatum|klant sinds|lid sinds
      data rejestracji|zarejestrowany|klient od|utworzono|datum registrace|vytvoreno|registrovan|zakaznikem od
      zalozeno|skapad|skapad datum|registrerad|registreringsdatum|kund sedan|medlem sedan|oprettet
      oprettet dato|kunde siden|opprettet|luotu|rekisteroity|asiakas alkaen|letrehozva|regisztracio|creat la
      inregistrat|kayit tarihi|olusturma tarihi|uyelik tarihi|ημερομηνια εγγραφης|εγγραφη|дата регистрации
      дата создания|зарегистрирован|создан|клиент с|дата реєстрації|入会日|登録日時|作成日時|会員登録日|创建时间|注册时间|创建日期|入会时间
      가입일|가입일자|생성일|تاريخ التسجيل|תאריך הצטרפות|tanggal daftar|ngay tao|first order|first order date
      first purchase|first purchase date|first donation|first gift date|first seen at|first contact|acquired
      ~opened|~since|~registration|~joined|~anlage|~start date|~since date|~date|~entry date|~eintritt`,
    kin: { event_date: 0.3 },
    clues: [clue('days', [0, -9], [0.3, -1], [0.6, 0])],
    once: 'source',
  },
  {
    role: 'updated_at',
    headers: `
      updated|updated at|last updated|modified|last modified|last modified date|modified on|modified time
      last change|last changed|date modified|last activity|last activity date|last active|last visit|last seen
      geandert am|last change date|last activity time|update dt|mut dat|mutdat|mutatie|mutatiedatum|upd dt
      updated on|modified dt|mod dt|mod date|last modified on|last modified at|last edit|edited at|changed on
      change date|date changed|last update|last contact|last contacted|last login|last logged in|last sign in
      last open|last click|zuletzt geandert|letzte anderung|anderungsdatum|aktualisiert|aktualisiert am|laeda
      aedat|letzter kontakt|letzter login|date modification|date de modification|modifie le|maj|date maj
      mise a jour|derniere modification|derniere visite|fecha modificacion|fecha de modificacion
      ultima modificacion|actualizado|actualizado el|data modifica|data di modifica|modificato il
      ultimo accesso|data alteracao|atualizado em|ultima alteracao|bijgewerkt|gewijzigd|gewijzigd op
      wijzigingsdatum|data modyfikacji|zmodyfikowano|datum zmeny|upraveno|andrad|senast andrad|andringsdatum
      aendret|endret|sidst aendret|sist endret|paivitetty|muokattu|modositva|modificat la|guncelleme tarihi
      son guncelleme|ημερομηνια ενημερωσης|дата изменения|изменен|обновлен|дата обновления|更新日|更新日時|最終更新日
      最終来店日|更新时间|最后更新|수정일|최종수정일|تاريخ التحديث|lastmod|lst upd|lastupd|last visited|~changed|~edited|~timestamp`,
    kin: { event_date: 0.2 },
    clues: [clue('days', [0, -9], [0.3, -1], [0.6, 0])],
    once: 'source',
  },
  {
    role: 'order_id',
    headers: `
      order id|order number|order no|order #|document no|document number|doc no|doc number|document id|voucher no
      increment id|order increment id|receipt|receipt #|bill no|bill number|check number|invoice number|receipt number|receipt no|purchase id
      transaction id|sale id|booking id|bestellnummer|numero de commande|sales record number|checkout id
      order nr|order num|ordernumber|ordno|ord no|ord nr|order ref|order reference|po number|auftragsnummer
      auftragsnr|auftrags nr|bestellnr|bestell nr|belegnummer|belegnr|bon nr|bonnummer|rechnung
      rechnungsnummer|rechnungsnr|rechnungs nr|vorgangsnummer|no commande|n commande|num commande
      numero commande|id commande|numero facture|n facture|no facture|ticket de caisse|numero pedido
      numero de pedido|n pedido|id pedido|no pedido|numero factura|numero ordine|n ordine|id ordine|fattura
      numero fattura|scontrino|numero do pedido|nota fiscal|bestelling|ordernummer|bestelnummer|bestelnr
      factuur|factuurnummer|factuurnr|zamowienie|nr zamowienia|numer zamowienia|id zamowienia|nr faktury
      paragon|objednavka|cislo objednavky|c objednavky|cislo faktury|ordrenummer|ordrenr|ordernr|fakturanummer
      fakturanr|kvittonummer|tilaus|tilausnumero|laskunumero|rendelesszam|rendeles|szamlaszam|comanda
      numar comanda|siparis|siparis no|siparis numarasi|fatura no|fis no|αριθμος παραγγελιας|παραγγελια
      номер заказа|заказ|номер чека|чек|注文番号|受注番号|伝票番号|注文 id|订单号|订单编号|交易号|小票号|주문번호|영수증번호|رقم الطلب|מספר הזמנה
      no pesanan|ma don hang|receipt id|transaction no|transaction number|trans id|trans no|txn id|sales id
      sale no|invoice no|invoice id|invoice nr|booking no|booking ref|reservation|reservation id
      reservation number|confirmation number|cart id|basket id|donation id|gift id|payment id|~order|~invoice
      ~receipt|~beleg|~bon|~commande|~pedido|~ordine|~faktura|~txn|~checkout|~booking|~transaction|~auftrag
      ~facture|~factura|dokument|kassenbon|kassabon|paragon fiskalny|boekstuk|no vente|${DOCUMENT_NUMBERS}`,
    clues: [
      clue('days', [0.4, 0], [0.8, -8]),
      clue('phones', [0.4, 0], [0.8, -6]),
      clue('emails', [0.2, 0], [0.6, -12]),
      clue('words', [0.3, 0], [0.8, -7]),
      clue('flags', [0.5, 0], [0.9, -9]),
      clue('distinct', [2, -4], [5, 0]),
      clue('prose', [0.3, 0], [0.7, -6]),
      clue('decimals', [0.5, 0], [0.9, -6]),
    ],
    once: 'source',
  },
  {
    role: 'order_date',
    headers: `
      order date|placed at|placed on|posting date|document date|doc date|voucher date|bill date|sale time|order time
      bestellzeit|bestellzeitpunkt|purchase date|purchased on|sale date|paid at|paid on date|transaction date|invoice date
      receipt date|ordered at|payments date|bestelldatum|purchased at|date of purchase|fecha pedido
      fecha de pedido|date commande|date de commande|data do pedido|data ordine|data zamowienia|orderdatum
      besteldatum|注文日|order dt|ordered|ordered on|order placed|order placed at|order created|order created at
      orderdate|ord dt|purchase dt|purchased|date ordered|sold on|sold at|sale dt|sales date|sale time
      invoice dt|receipt time|trans date|trans dt|transaction dt|transaction time|txn date|payment date
      payment dt|paid on|paid date|checkout date|booking date|booked on|booked at|donation date|gift date
      date of gift|auftragsdatum|bestellt am|belegdatum|bondatum|kaufdatum|gekauft am|rechnungsdatum
      verkaufsdatum|buchungsdatum|zahlungsdatum|spendendatum|date achat|date d achat|date de la commande
      date facture|date vente|date paiement|date du don|fecha compra|fecha de compra|fecha venta|fecha factura
      fecha pago|data acquisto|data vendita|data fattura|data scontrino|data compra|data da compra|data venda
      data do pagamento|aankoopdatum|besteldatum tijd|factuurdatum|verkoopdatum|data zakupu|data sprzedazy
      data faktury|data platnosci|datum objednavky|datum nakupu|datum prodeje|datum faktury|kopdatum
      bestallningsdatum|fakturadatum|forsaljningsdatum|ordredato|kobsdato|kjopsdato|fakturadato|tilauspaiva
      ostopaiva|rendeles datuma|vasarlas datuma|data comenzii|siparis tarihi|satin alma tarihi|satis tarihi
      fatura tarihi|ημερομηνια παραγγελιας|ημερομηνια αγορας|дата заказа|дата покупки|дата продажи|дата чека
      購入日|購入日時|売上日|受注日|注文日時|订单日期|下单时间|购买日期|付款时间|주문일|주문일자|구매일|결제일|تاريخ الطلب|tanggal pesanan|ngay dat hang
      fecha emision|fecha de emision|data emissione|data di emissione|data wystawienia|data emissao|uitgiftedatum
      date d emission|ausstellungsdatum|boekdatum|data ksiegowania|data contabile|data valuta|leistungsdatum
      ${DOCUMENT_DAYS}`,
    clues: [clue('days', [0, -9], [0.3, -1], [0.6, 0])],
    once: 'source',
  },
  {
    role: 'amount',
    headers: `
      amount|total incl tax|total inc tax|total including tax|total incl vat|total inc vat|order total inc tax
      order total incl tax|amount including vat|amount incl vat|amount incl tax|total amount incl vat|total gross
      gross total|total sales|line total|line amount|row total|positionsbetrag|zeilenbetrag|positionssumme
      positionswert|gesamtbetrag brutto|betrag brutto|brutto betrag|montant ligne|total ligne|importe linea|total linea
      importo riga|totale riga|regelbedrag|regeltotaal|totaalbedrag incl btw|bedrag incl btw|kwota brutto|wartosc brutto
      castka s dph|cena s dph|belopp inkl moms|summa inkl moms|belob inkl moms|total price|order total|order value|total amount|~net sales|~gross sales|total collected
      order total amount|sold for|total paid|betrag|montant|importe|grand total|total money|net|net value|nett
      ttc|ht|amt|amount paid|total amt|order amt|order amount|order sum|revenue|turnover|spend|net amount
      gross amount|net total|total net|total gross|total value|price total|invoice amount|invoice total
      basket value|payment amount|donation|donation amount|gift amount|gesamt|gesamtbetrag|gesamtsumme|umsatz
      bestellwert|bestellsumme|auftragswert|rechnungsbetrag|brutto|netto|bruttobetrag|nettobetrag|warenwert
      preis|endbetrag|zahlbetrag|kaufbetrag|spende|spendenbetrag|montant total|montant ttc|montant ht
      total ttc|total ht|prix|prix total|chiffre d affaires|valeur|importe total|total pedido|precio
      precio total|valor total|monto|ventas|importo|importo totale|totale|totale ordine|prezzo|prezzo totale
      valore|valor do pedido|preco|preco total|total do pedido|bedrag|totaalbedrag|totaal|prijs|omzet
      orderbedrag|kwota|wartosc|wartosc zamowienia|razem|castka|celkem|celkova cena|cena celkem|belopp|summa
      totalt|totalbelopp|pris|belob|beloeb|sum totalt|belop|summa yhteensa|hinta|osszeg|vegosszeg|suma totala
      pret|tutar|toplam|toplam tutar|fiyat|ποσο|συνολο|αξια|сумма|сумма заказа|стоимость|цена|итого|сума|金額|合計
      合計金額|購入金額|売上|売上金額|金额|总额|订单金额|总价|价格|금액|합계|총액|결제금액|주문금액|المبلغ|الإجمالي|jumlah|total harga|tong tien
      ~value|~sum|~gross|~total|~price|~wert|~suma|~cena|~ca|~valor|~paid|~gift|~don|~sales|~summe
      total con iva|total con impuestos|importe con iva|total iva incluido|totale ivato|totale iva inclusa|totaal incl btw
      totaal inclusief btw|prijs incl btw|gesamt brutto|summe brutto|total brutto|total com iva|suma brutto|razem brutto
      summa inkl moms|total toutes taxes|${DOCUMENT_TOTALS}`,
    clues: [
      clue('money', [0, -9], [0.3, -3], [0.6, 0]),
      clue('days', [0.4, 0], [0.8, -9]),
      clue('phones', [0.5, 0], [0.8, -5]),
    ],
    once: 'source',
  },
  {
    role: 'currency',
    headers: `
      currency|currency code|wahrung|devise|moneda|ccy|currency iso|iso currency|waehrung|wahrungscode|whg
      waers|code devise|monnaie|divisa|codigo moneda|moeda|valuta code|waluta|valutakod|valuttakode|valuutta
      penznem|para birimi|doviz|νομισμα|валюта|通貨|币种|货币|통화|العملة|mata uang|tien te|~curr|~mena|~valuta`,
    clues: [clue('currencies', [0, -9], [0.5, -2], [0.8, 1]), clue('distinct', [30, 0], [60, -6])],
    once: 'source',
  },
  {
    role: 'product',
    headers: `
      product|product name|produkt|produit|producto|produto|prodotto|商品名|item name|lineitem name|item title
      product id|lineitem sku|item description|product nm|prod|product title|product description|product code
      item no|item code|item desc|article no|article nr|article name|artikelbezeichnung|artikelname
      artikelnummer|artikelnr|ware|produktname|produktbezeichnung|warenbezeichnung|article libelle
      libelle article|libelle produit|nom produit|nom du produit|reference produit|articulo|nombre producto
      nombre articulo|descripcion producto|articolo|nome prodotto|descrizione articolo|nome do produto
      item produto|artikelomschrijving|productnaam|omschrijving|nazwa produktu|nazwa towaru|towar|artykul
      nazev produktu|nazev zbozi|zbozi|produktnamn|artikelnamn|produktnavn|varenavn|vare|tuote|tuotenimi
      termek|termeknev|produs|denumire produs|urun|urun adi|προιον|товар|наименование товара|название товара
      продукт|артикул|商品|商品コード|品名|商品番号|产品|产品名称|货品|상품|상품명|제품|제품명|المنتج|מוצר|उत्पाद|produk|san pham|book title
      film|~item|~article|~artikel|~libelle|~designation|~descripcion|~descrizione|~descricao|~bezeichnung
      ~model|~book|~sku|~title`,
    clues: [
      clue('emails', [0.2, 0], [0.6, -12]),
      clue('days', [0.4, 0], [0.8, -9]),
      clue('flags', [0.5, 0], [0.9, -9]),
      clue('decimals', [0.5, 0], [0.9, -7]),
      clue('persons', [0.3, 0], [0.7, -5]),
    ],
    once: 'source',
  },
  {
    role: 'quantity',
    headers: `
      quantity|qty|quantidade|quantita|ilosc|aantal|数量|lineitem quantity|quantity purchased|quantite|cantidad
      qty ordered|quantity ordered|count items|item count|no of items|number of items|pieces|pcs|anzahl|stuck
      stuckzahl|stk|bestellmenge|nombre articles|nb articles|qte|quantite commandee|cant|unidades|nro unidades
      qta|q ta|pezzi|numero pezzi|qtd|qtde|unidades qtd|stuks|hoeveelheid|szt|sztuk|liczba|liczba sztuk
      mnozstvi|pocet|pocet kusu|antal|antall|maara|mennyiseg|cantitate|buc|adet|miktar|ποσοτητα|τεμαχια
      количество|кол во|шт|кількість|個数|点数|购买数量|件数|수량|개수|الكمية|jumlah barang|so luong|~st|~nb|~items|~units
      ~units sold|~db|~ks|~menge|~kpl|~count`,
    clues: [
      clue('numbers', [0, -9], [0.5, -2], [0.8, 0]),
      clue('days', [0.4, 0], [0.8, -9]),
      clue('length', [5, 0], [9, -6]),
    ],
    once: 'source',
  },
  {
    role: 'ticket_id',
    headers: `
      ticket id|no ticket|num ticket|ticket number|case number|case id|conversation id|ticket no|ticket nr|ticket ref|ticket key
      ticketnummer|ticketnr|case no|case nr|case ref|request id|request number|incident id|incident number
      issue id|fallnr|vorgangsnr|anfrage nr|anfragenummer|numero ticket|n ticket|id ticket|numero de ticket
      numero de caso|demande|numero de demande|numero richiesta|numero chamado|chamado|protocolo|zgloszenie
      nr zgloszenia|numer zgloszenia|cislo pozadavku|arende|arendenummer|sagsnummer|saksnummer|destek no
      talep no|номер обращения|обращение|номер заявки|問い合わせ番号|問合せ番号|チケット番号|工单号|工单编号|문의번호|티켓번호|chat id|~ticket
      ~case|~fall|~incident|~vorgang|~caso|~conversation`,
    clues: [
      clue('days', [0.4, 0], [0.8, -8]),
      clue('emails', [0.2, 0], [0.6, -12]),
      clue('words', [0.3, 0], [0.8, -7]),
      clue('flags', [0.5, 0], [0.9, -9]),
    ],
    once: 'source',
  },
  {
    role: 'event_date',
    headers: `
      event date|survey date|visit date|timestamp utc|occurred at|solved at|sent at|opened at|event dt
      event time|activity date|activity dt|date of visit|visited on|visit dt|date of event|contact date
      call date|sent on|sent date|send date|opened on|clicked at|solved on|closed at|closed on|resolved at
      datum uhrzeit|zeitpunkt|zeitstempel|ereignisdatum|kontaktdatum|besuchsdatum|versanddatum|date heure
      horodatage|date evenement|date envoi|date visite|fecha hora|fecha evento|fecha envio|data ora|data e ora
      data evento|data invio|data hora|data do evento|datum tijd|tijdstip|verzenddatum|data wyslania
      data zdarzenia|datum a cas|datum odeslani|datum och tid|tidspunkt|tidpunkt|skickat|paivamaara|aika
      datum ido|data ora eveniment|tarih saat|gonderim tarihi|ημερομηνια|дата и время|время|дата события|日時
      送信日時|来店日|时间|发送时间|일시|발송일시|التاريخ|תאריך|तारीख|timestamp local|occurred|requested at|~date|~datum|~time
      ~fecha|~data|~dato|~tarih|~дата|~日付|~日期|~날짜|~tanggal|~ngay|~when|~opened|~timestamp`,
    clues: [clue('days', [0, -9], [0.3, -1], [0.6, 0])],
    once: 'source',
  },
  {
    role: 'event_type',
    headers: `
      event type|activity type|activity type display|type of activity|ticket type|event name|event kind
      activity kind|interaction|interaction type|contact type|ereignis|ereignisart|aktion|aktivitat|evenement
      type evenement|tipo evento|tipo de evento|tipo de actividad|handling|gebeurtenis|zdarzenie|typ zdarzenia
      udalost|handelse|tapahtuma|esemeny|eveniment|olay|γεγονος|событие|тип события|действие|イベント|事件|事件类型|이벤트
      channel event|~action|~status|~event|~activity|~subject|~evento|~islem`,
    clues: [
      clue('numbers', [0.5, 0], [0.9, -6]),
      clue('days', [0.4, 0], [0.8, -9]),
      clue('emails', [0.2, 0], [0.6, -12]),
    ],
    once: 'source',
  },
];
