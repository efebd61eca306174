import { LINE_NUMBERS } from './document-words.ts';
import { clue, type RoleEntry } from './entry.ts';

/** What is known to be nothing of the above, so that it is not taken for something it is not. */
export const NOTES_ROLES: readonly RoleEntry[] = [
  {
    role: 'other',
    headers: `
      subtotal|discount amount|has opted out of fax|store|device id
      device|device name|device nickname|staff name|staff id|server name|cashier name|employee name|pan suffix
      card brand|tender note|details url|register name|payment reference|total spent|total orders|total spend|lifetime spend|transaction count
      note|notes|tags|tag|description|comment|comments|owner|contact owner|latitude|longitude|gmtoff|dstoff
      timezone|time zone|euid|optin ip|confirm ip|ip|record type id|is deleted|email bounced reason|email type
      phone type|addr type|address type|phone label|email label|address label|website label|label|data source
      source|lead source|tax exempt|photo|priority|reports to id|email 1 type|pager|fax|fax number|home fax
      business fax|passport country|drivers license state|national id country|national id type|tax id type
      tax id country|ssn type|email bounced date|row checksum|do not modify row checksum|member rating
      restriction|relationship|race|ethnicity|marital status|unsub reason|unsub campaign title
      unsub campaign id|unsub reason other|month of survey|instant profile|creation source
      payment method|fulfillment status|created by|created by id|modified by
      last modified by id|owner id|system modstamp|address status|employee|employees|number of employees
      annual revenue|industry|rating|remark|remarks|memo|bemerkung|bemerkungen|notiz|notizen|kommentar
      anmerkung|anmerkungen|hinweis|infos|beschreibung|commentaire|commentaires|remarque|remarques
      observations|observation|notas|nota|comentario|comentarios|observaciones|observacao|observacoes
      annotazioni|commento|opmerking|opmerkingen|notitie|notities|uwagi|uwaga|komentarz|notatki|poznamka
      poznamky|anteckning|anteckningar|bemaerkning|bemaerkninger|merknad|merknader|huomautus|lisatiedot
      megjegyzes|observatii|aciklama|notlar|σημειωσεις|σχολια|παρατηρησεις|комментарий|примечание|примечания
      заметки|備考|メモ|备注|비고|메모|ملاحظات|הערות|catatan|ghi chu|salutation line|briefanrede|greeting
      letter salutation|dear|ssn last 4|last 4|last four|ssn last four|ssn 4|last order|last order date
      last purchase|last purchase date|last donation|last gift|last gift date|letzter kauf|letzte bestellung
      derniere commande|dernier achat|ultima compra|ultimo pedido|ultimo acquisto|ultimo ordine
      laatste bestelling|laatste aankoop|ostatni zakup|ostatnie zamowienie|posledni nakup|posledni objednavka
      senaste kop|senaste order|utolso vasarlas|son alisveris|son siparis|τελευταια αγορα|последняя покупка
      последний заказ|最終購入日|最近购买|최근구매일|forme juridique|rechtsform|legal form|forma juridica|forma giuridica
      natureza juridica|rechtsvorm|forma prawna|pravni forma|bolagsform|selskabsform|yhtiomuoto
      юридическая форма|sit fam|sit familiale|room|zimmer|chambre|habitacion|camera|stanza|quarto|kamer|pokoj
      ssnlast 4|ssn last4|campaign|campaign name|kampagne|campagne|campana|campagna|campanha|kampania|kampan
      kampanj|utm campaign|sales region|region sales|vertriebsregion|verkaufsgebiet|account status|sales area
      sales district|territory|vertriebsgebiet|gebiet|zona ventas|zona vendite|secteur commercial
      customer segment|tier|loyalty tier|customer group|customer status|member status|lifecycle
      lifecycle stage|lead score|credit limit|credit score|loyalty points|bonus points|punkte|bonuspunkte
      points fidelite|puntos|punti|pontos|punten|punkty|poang|pisteet|puan|балл|баллы|ポイント|积分|포인트|saldo
      kontostand|solde|household income|income|einkommen|revenu|children|kids|number of children|kinder
      anzahl kinder|household size|family size|marital|marital stat|familienstand|civil status|etat civil
      situation familiale|estado civil|stato civile|burgerlijke staat|stan cywilny|rodinny stav|civilstand
      medeni hal|семейное положение|婚姻状況|relation|rel|relation to head|rel to head|relationship to head
      role in household|position in household|stellung im haushalt|lien de parente|parentesco
      relazione di parentela|nationality|nationalitat|nationalite|nacionalidad|nazionalita|nacionalidade
      nationaliteit|narodowosc|obywatelstwo|citizenship|staatsangehorigkeit|staatsburgerschaft|religion
      konfession|height|weight|shoe size|blood group|blood type|diagnosis|diagnose|allergies|gp|doctor|arzt
      hausarzt|physician|last result|visits|number of visits|num visits|visit count|besuche|orders
      orders count|order count|number of orders|num orders|nb commandes|anzahl bestellungen|numero pedidos
      total donations|lifetime giving|giving total|household giving|total giving|lifetime value|ltv|clv|aov
      average order value|avg order|recency|frequency|monetary|rfm|spent|total revenue|ytd|ytd sales|open rate
      click rate|opens|clicks|sessions|page views|bounce|bounced|email status|mail status|utm source
      utm medium|referrer|referral|referral code|promo code|coupon|voucher|discount|discount code|gutschein
      rabatt|payment|payment terms|zahlungsart|zahlungsbedingungen|zahlungsweise|mode de paiement
      forma de pago|metodo di pagamento|betaalwijze|shipping method|versandart|delivery method|livraison mode
      store id|store no|store code|shop|branch|filiale|filial|filialnummer|magasin|tienda|negozio|loja|winkel
      sklep|prodejna|butik|magaza|магазин|店舗|店舗名|门店|매장|cashier|kassierer|kasse|till|terminal|vendeur|vendedor
      venditore|sales rep|salesperson|rep|verkaufer|vertreter|account manager|betreuer|kundenbetreuer|advisor
      berater|agent|responsable|besitzer|bearbeiter|eigentumer|sachbearbeiter|created user|ernam|changed by
      aktiv|is active|actif|activo|attivo|ativo|actief|aktywny|aktivni|enabled|disabled|locked|gesperrt
      deleted|flag|vip|is vip|test|verified|email verified|phone verified|confirmed|valid|batch|batch id
      import id|import date|file name|filename|interests|interesse|interessen|hobbies|hobby|interets|intereses
      interessi|favourite color|favorite color|preferences|branche|sector|sektor
      sic code|nace|size class|employees count|mitarbeiter|mitarbeiterzahl|effectif|empleados|dipendenti
      revenue eur|jahresumsatz|vehicle|car|car model|fahrzeug|meter|reading|package|subscription|abo art
      abonnement|tariff|tarif|delivery day|route|round|lat|lng|lon|geo|geocode|x coord|y coord|h3
      timezone offset|browser|user agent|os|platform|app version|push token|session id|household type
      building type|floor area|rooms|tenure|enumeration district|source system|quelle|herkunft|origine|origen
      origine contact|how did you hear|how did you hear about us|~via|~info|~points|~segment|~level|~stage
      ~balance|~size|~plan|~active|~category|~location|~age|~role|~status|~group|~type|~year|~kategorie
      ~register|~tour|~version|~body|~score|${LINE_NUMBERS}`,
    clues: [
      clue('emails', [0.5, 0], [0.9, -2]),
      clue('numberedWords', [0.4, 0], [0.8, -7]),
      clue('wholeAddresses', [0.4, 0], [0.7, -9]),
    ],
    once: 'several',
  },
];
