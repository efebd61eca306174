import { DOCUMENT_KINDS } from './document-words.ts';
import { clue, type RoleEntry } from './entry.ts';

/** What became of orders, tickets and subscriptions, and what else their exports say. Only such exports keep these roles. */
export const ORDER_ROLES: readonly RoleEntry[] = [
  {
    role: 'order_state',
    headers: `
      order status|order state|financial status|sale status|transaction status|payment status|status of order
      invoice status|document status|checkout status|order type|sale type|transaction type|document type|doc type
      invoice type|receipt type|cancelled at|canceled at|cancelled on|canceled on|cancelled|canceled|is cancelled
      is canceled|cancellation date|cancelled date|cancel reason|cancellation reason|voided|voided at|is voided|void
      is void|is refunded|refunded at|refund date|refund status|is test|test order|is test order|test mode|is draft
      auftragsstatus|bestellstatus|bestell status|zahlungsstatus|belegstatus|belegart|beleg art|belegtyp
      dokumentart|dokumenttyp|vorgangsart|auftragsart|rechnungsart|storniert|storniert am|storno|stornodatum
      storno kennzeichen|stornokennzeichen|statut commande|statut de la commande|etat commande|statut du paiement
      statut paiement|type de document|type document|type de piece|annulee|annulee le|date annulation|estado pedido
      estado del pedido|estado de pedido|estado pago|estado del pago|tipo documento|tipo de documento|tipo de venta
      anulado|anulada|cancelado|cancelada|fecha anulacion|stato ordine|stato dell ordine|stato pagamento
      annullato|annullata|stornato|status do pedido|situacao do pedido|estado da encomenda|orderstatus|bestelstatus
      status bestelling|betaalstatus|documentsoort|geannuleerd|geannuleerd op|status zamowienia|status platnosci
      typ dokumentu|rodzaj dokumentu|anulowano|anulowane|stav objednavky|stav platby|typ dokladu|stornovano|zruseno
      orderstatus bestallning|betalstatus|dokumenttyp order|ordrestatus|betalingsstatus|bilagstype|tilauksen tila
      maksun tila|rendeles allapota|bizonylat tipusa|stare comanda|tip document|siparis durumu|odeme durumu
      belge turu|iptal|κατασταση παραγγελιας|τυπος παραστατικου|статус заказа|статус оплаты|тип документа
      статус замовлення|注文状況|注文ステータス|受注ステータス|入金状況|伝票区分|订单状态|付款状态|单据类型|주문상태|결제상태|전표구분|حالة الطلب
      סטטוס הזמנה|status pesanan|trang thai don hang|~status|~state|~stato|~statut|~estado|~stav|~durum|~ステータス|~状态|~상태|~refunded|${DOCUMENT_KINDS}`,
    clues: [clue('orderStates', [0.2, -9], [0.6, -1], [0.9, 1.5]), clue('distinct', [40, 0], [90, -2])],
    once: 'several',
  },
  {
    role: 'refunded_amount',
    headers: `
      refunded amount|refund amount|amount refunded|refund total|total refunded|refunds|order refund amount|refunded
      refunded total|partial refunds|refund value|returned amount|erstattet|erstatteter betrag|erstattungsbetrag
      ruckerstattung|ruckerstattungsbetrag|gutschriftsbetrag|montant rembourse|remboursement|total rembourse
      importe reembolsado|monto reembolsado|reembolso|total reembolsado|importo rimborsato|rimborso
      totale rimborsato|valor reembolsado|valor estornado|terugbetaald bedrag|terugbetaling|kwota zwrotu
      zwrocona kwota|vracena castka|aterbetalt belopp|refunderet belob|refundert belop|hyvitetty summa
      visszateritett osszeg|suma rambursata|iade tutari|ποσο επιστροφης|сумма возврата|сума повернення|返金額|返金金額
      退款金额|환불금액|المبلغ المسترد`,
    clues: [clue('money', [0, -9], [0.3, -3], [0.6, 0.5]), clue('days', [0.4, 0], [0.8, -9])],
    once: 'source',
  },
  {
    role: 'external_order_id',
    headers: `
      external order number|external order no|external order id|external order|external reference|ext order no
      shop order number|shop order no|shop order id|web order number|webshop order number|webshop order no
      online order number|marketplace order id|channel order id|channel order number|source order id|original order
      original order number|order reference external|customer order number|customer order no|your order number
      parent order|auftragsnummer extern|externe auftragsnummer|bestellnummer extern|externe bestellnummer
      shop bestellnummer|shopbestellnummer|webshop bestellnummer|webshop auftragsnummer|fremdbelegnummer
      kundenbestellnummer|externe belegnummer|externe referenz|numero commande externe|numero de commande externe
      reference externe|commande web|numero pedido externo|pedido externo|referencia externa|numero ordine esterno
      ordine esterno|riferimento esterno|ordine web|pedido externo numero|extern ordernummer|externe order
      webshop ordernummer|zewnetrzny numer zamowienia|numer zamowienia sklepu|externi cislo objednavky
      cislo objednavky eshop|externt ordernummer|eksternt ordrenummer|ulkoinen tilausnumero
      kulso rendelesszam|numar comanda extern|harici siparis no|внешний номер заказа|номер заказа сайта|外部注文番号
      ec注文番号|外部订单号|平台订单号|외부주문번호`,
    clues: [clue('codes', [0.3, -9], [0.7, 0]), clue('days', [0.4, 0], [0.8, -8]), clue('distinct', [2, -4], [4, 0])],
    once: 'source',
  },
  {
    role: 'unit_price',
    headers: `
      unit price|price each|price per unit|item price|lineitem price|line item price|item cost|unit cost|each
      selling price|einzelpreis|stuckpreis|preis pro stuck|ep|vk preis|prix unitaire|pu|precio unitario|prezzo unitario
      preco unitario|valor unitario|stukprijs|eenheidsprijs|prijs per stuk|cena jednostkowa|cena za sztuke
      jednotkova cena|cena za kus|styckpris|a pris|stykpris|enhedspris|enhetspris|yksikkohinta|kappalehinta|egysegar
      pret unitar|birim fiyat|τιμη μοναδας|цена за единицу|цена за штуку|ціна за одиницю|単価|单价|단가|سعر الوحدة
      harga satuan|don gia`,
    clues: [clue('money', [0, -9], [0.3, -3], [0.6, 0]), clue('days', [0.4, 0], [0.8, -9])],
    once: 'source',
  },
  {
    role: 'category',
    headers: `
      product category|product type|product group|item category|category|department|collection|merchandise group
      warengruppe|produktgruppe|artikelgruppe|produktkategorie|kategorie|sortiment|categorie produit|famille produit
      rayon|categoria producto|categoria de producto|familia|categoria prodotto|reparto|categoria do produto
      productgroep|productcategorie|artikelgroep|kategoria produktu|grupa towarowa|kategorie zbozi|kategorie produktu
      produktkategori|varugrupp|varegruppe|tuoteryhma|tuotekategoria|termekkategoria|categorie produs|urun kategorisi
      κατηγορια προιοντος|категория товара|категория|категорія товару|商品カテゴリ|商品カテゴリー|商品分類|カテゴリ|商品类别
      产品类别|类别|상품분류|카테고리|kategori produk|~category|~kategorie|~categoria|~categorie|~kategoria`,
    clues: [
      clue('numbers', [0.5, 0], [0.9, -6]),
      clue('days', [0.4, 0], [0.8, -9]),
      clue('emails', [0.2, 0], [0.6, -12]),
      clue('flags', [0.5, 0], [0.9, -9]),
      clue('orderStates', [0.7, 0], [0.95, -4]),
    ],
    once: 'source',
  },
  {
    role: 'ticket_state',
    headers: `
      ticket status|case status|ticket state|case state|conversation status|request status|status of ticket
      incident status|issue status|ticketstatus|fallstatus|anfragestatus|statut ticket|statut du ticket
      estado ticket|estado del ticket|estado del caso|stato ticket|estado do chamado|status zgloszenia
      stav pozadavku|arendestatus|sagsstatus|saksstatus|destek durumu|статус обращения|статус заявки|対応状況
      チケットステータス|工单状态|문의상태|티켓상태`,
    clues: [
      clue('numbers', [0.5, 0], [0.9, -6]),
      clue('days', [0.4, 0], [0.8, -9]),
      clue('distinct', [20, 0], [40, -6]),
    ],
    once: 'source',
  },
  {
    role: 'channel',
    headers: `
      channel|contact channel|ticket channel|via|contact method|contact medium|medium|interaction channel
      kanal|kontaktkanal|kontaktweg|kontaktart|canal|canal de contact|canal de contacto|canale|canale di contatto
      canal de contato|kanaal|contactkanaal|kanal kontaktu|kontaktni kanal|kontaktkanal kund|kanava|csatorna
      iletisim kanali|καναλι|канал|канал связи|チャネル|問い合わせ方法|渠道|联系渠道|채널|القناة|kanal kontak|~source|~via`,
    clues: [
      clue('numbers', [0.5, 0], [0.9, -6]),
      clue('days', [0.4, 0], [0.8, -9]),
      clue('emails', [0.1, 0], [0.4, -12]),
      clue('distinct', [20, 0], [40, -8]),
      clue('contactChannels', [0.2, -6], [0.6, 0]),
    ],
    once: 'source',
  },
  {
    role: 'subscription_state',
    headers: `
      subscription state|membership state|plan status|abo status|abostatus|abonnementstatus
      statut abonnement|statut de l abonnement|estado suscripcion|estado de la suscripcion|stato abbonamento
      status da assinatura|abonnement status|status subskrypcji|stav predplatneho|prenumerationsstatus
      abonnementsstatus|tilauksen tila abo|abonelik durumu|статус подписки|定期購入ステータス|サブスクリプション状態|订阅状态|구독상태`,
    clues: [clue('days', [0.4, 0], [0.8, -9]), clue('distinct', [20, 0], [40, -6])],
    once: 'source',
  },
  {
    role: 'renewal_date',
    headers: `
      renewal date|renewal|renews on|renews at|next renewal|next renewal date|current period end|next billing date
      next billing|next payment date|next payment|next charge date|expiry date|expires on|valid until|subscription end
      verlangerung|verlangerung am|verlangerungsdatum|nachste zahlung|nachste abbuchung|gultig bis|laufzeit bis
      laufzeitende|date de renouvellement|renouvellement|prochain paiement|fecha de renovacion|renovacion
      proximo pago|valido hasta|data di rinnovo|rinnovo|prossimo pagamento|data de renovacao|proximo pagamento
      verlengingsdatum|volgende betaling|geldig tot|data odnowienia|nastepna platnosc|wazne do|datum obnoveni
      dalsi platba|fornyelsedatum|nasta betalning|fornyelsesdato|naeste betaling|neste betaling|uusimispaiva
      megujitas datuma|data reinnoirii|yenileme tarihi|дата продления|следующий платеж|действует до|更新予定日|次回請求日
      次回決済日|续费日期|到期日|갱신일|다음결제일`,
    clues: [clue('days', [0, -9], [0.3, -1], [0.6, 0])],
    once: 'source',
  },
];
