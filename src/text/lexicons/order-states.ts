/**
 * Words for what an order or sales document is, per state and language: `state language: word | word`. Own work; edit by hand. Words are
 * compared folded (case, accents and marks aside). `credit` are documents that give money back, `refunded` orders whose money was.
 */
export const ORDER_STATE_WORDS = `
placed en: paid | complete | completed | closed | open | new | pending | processing | in progress | on hold | shipped | partially shipped | delivered | fulfilled | unfulfilled | partially fulfilled | partially paid | authorized | authorised | captured | succeeded | success | successful | sale | sales | order | invoice | invoiced | billed | payment | purchase | purchased | receipt | confirmed | dispatched | sent | ready | packed | picked | picked up | collected | backordered | awaiting payment | awaiting shipment | awaiting fulfillment | unpaid | active | posted | settled | approved | accepted | exchange | overdue | in transit | finished | done | due | cleared | tax invoice | sales order | sales invoice | web order | onlinepurchase | online purchase | pos purchase | till sale | standard | normal | regular
placed de: bezahlt | unbezahlt | offen | abgeschlossen | versendet | verschickt | versandt | geliefert | ausgeliefert | zugestellt | in bearbeitung | bestatigt | rechnung | auftrag | bestellung | verkauf | teilweise bezahlt | teilgeliefert | erledigt | neu | fakturiert | berechnet | gebucht | verbucht | beleg | barverkauf | kassenbon | bon | kasse | fallig | uberfallig | angemahnt | abgeholt | ausgefuhrt | anzahlung | schlussrechnung | webshop auftrag | barverkauf | kassenverkauf | thekenverkauf
placed fr: paye | payee | termine | terminee | expedie | expediee | livre | livree | en cours | en attente | en cours de traitement | confirme | confirmee | facture | facturee | commande | vente | valide | validee | regle | reglee | solde | soldee | en preparation | ticket de caisse | vente au comptoir | vente comptoir | reglee | regle
placed es: pagado | pagada | completado | completada | enviado | enviada | entregado | entregada | pendiente | en proceso | procesando | confirmado | confirmada | factura | pedido | venta | cerrado | abierto | cobrado | cobrada | facturado | ticket | venta mostrador | factura simplificada
placed it: pagato | pagata | completato | completata | spedito | spedita | consegnato | consegnata | in attesa | in lavorazione | confermato | confermata | fattura | ordine | vendita | evaso | chiuso | aperto | scontrino | evaso | evasa | vendita al banco | scontrino fiscale
placed pt: pago | paga | concluido | concluida | enviado | entregue | pendente | em processamento | confirmado | fatura | pedido | venda | encomenda | faturado | nota fiscal
placed nl: betaald | voltooid | verzonden | geleverd | in behandeling | openstaand | bevestigd | factuur | bestelling | verkoop | afgerond | gefactureerd | kassabon | voldaan | balieverkoop
placed pl: oplacone | oplacona | zaplacone | zaplacona | zrealizowane | wyslane | dostarczone | w realizacji | nowe | oczekujace | faktura | faktura vat | zamowienie | sprzedaz | paragon | zakonczone | potwierdzone | sprzedaz detaliczna | paragon fiskalny
placed cs: zaplaceno | vyrizeno | odeslano | doruceno | zpracovava se | nova | ceka na platbu | objednavka | prodej | uctenka | dokonceno | expedovano
placed sv: betald | slutford | skickad | levererad | behandlas | vantande | order | forsaljning | klar | fakturerad | kvitto
placed da: betalt | gennemfort | afsendt | leveret | under behandling | ordre | salg | afsluttet | faktureret
placed nb: fullfort | sendt | levert | kvittering | fakturert
placed fi: maksettu | valmis | toimitettu | kasittelyssa | odottaa | lasku | tilaus | myynti | kuitti
placed hu: fizetve | teljesitve | kiszallitva | feldolgozas alatt | szamla | rendeles | eladas | lezart | uj
placed ro: platit | platita | finalizat | finalizata | expediat | expediata | livrat | livrata | in procesare | comanda | vanzare
placed tr: odendi | tamamlandi | kargolandi | teslim edildi | hazirlaniyor | beklemede | fatura | siparis | satis | yeni
placed el: πληρωμενη | ολοκληρωθηκε | απεσταλη | παραδοθηκε | σε εξελιξη | τιμολογιο | παραγγελια
placed ru: оплачен | оплачено | выполнен | выполнено | завершен | отправлен | доставлен | в обработке | новый | счет | заказ | продажа | чек
placed uk: сплачено | виконано | відправлено | доставлено | в обробці | нове | рахунок | замовлення | продаж
placed ja: 支払済 | 支払い済み | 完了 | 発送済 | 発送済み | 配送済み | 処理中 | 保留 | 注文 | 売上 | 請求書 | 販売
placed zh: 已付款 | 已支付 | 已完成 | 完成 | 已发货 | 已送达 | 处理中 | 待付款 | 订单 | 发票 | 销售
placed ko: 결제완료 | 완료 | 배송완료 | 배송중 | 처리중 | 주문 | 판매
placed ar: مدفوع | مكتمل | تم الشحن | تم التسليم | طلب | فاتورة
placed he: שולם | הושלם | נשלח | הזמנה | חשבונית

cancelled en: cancelled | canceled | cancellation | void | voided | failed | declined | denied | expired | abandoned | rejected | payment failed | deleted | not paid out | uncaptured | incomplete | cancelled by customer | cancelled by seller | auto cancelled
cancelled de: storniert | storno | abgebrochen | annulliert | fehlgeschlagen | abgelehnt | widerrufen | verfallen | geloscht | ungultig | nicht zustande gekommen | abbruch | stornierung
cancelled fr: annule | annulee | annulation | echoue | echouee | refuse | refusee | expire | expiree | abandonne | abandonnee | supprime
cancelled es: cancelado | cancelada | anulado | anulada | fallido | fallida | rechazado | rechazada | caducado | caducada | expirado | anulacion | cancelacion
cancelled it: annullato | annullata | stornato | stornata | fallito | fallita | rifiutato | rifiutata | scaduto | annullamento
cancelled pt: cancelado | cancelada | anulada | falhou | recusado | recusada | expirada
cancelled nl: geannuleerd | mislukt | geweigerd | verlopen | vervallen | ongeldig | annulering | afgebroken
cancelled pl: anulowane | anulowana | anulowano | odrzucone | nieudane | wygasle | anulowanie
cancelled cs: zruseno | zrusena | stornovano | neuspesna | zamitnuto
cancelled sv: avbruten | annullerad | makulerad | misslyckad | avbokad
cancelled da: annulleret | fejlet | afvist
cancelled nb: kansellert | avbrutt | mislyktes | avvist
cancelled fi: peruttu | peruutettu | mitatoity | epaonnistunut | hylatty
cancelled hu: torolve | lemondva | sikertelen | visszavonva
cancelled ro: anulat | anulata | respins | respinsa | esuat
cancelled tr: iptal | iptal edildi | basarisiz | reddedildi
cancelled el: ακυρωθηκε | ακυρωμενη | απετυχε
cancelled ru: отменен | отменено | отмена | аннулирован | отклонен | ошибка оплаты
cancelled uk: скасовано | скасований | відхилено
cancelled ja: キャンセル | キャンセル済み | 取消 | 取り消し | 無効 | 失敗
cancelled zh: 已取消 | 取消 | 作废 | 失败 | 已失效
cancelled ko: 취소 | 취소됨 | 주문취소 | 실패
cancelled ar: ملغي | ملغى | تم الإلغاء | فشل
cancelled he: בוטל | מבוטל | בוטלה | נכשל

refunded en: refunded | fully refunded | full refund | returned | chargeback | charged back | reversed | money back | reimbursed
refunded de: erstattet | ruckerstattet | zuruckerstattet | vollstandig erstattet | retourniert | zuruckgegeben | zuruckgesendet | ruckgebucht
refunded fr: rembourse | remboursee | retourne | retournee
refunded es: reembolsado | reembolsada | devuelto | devuelta
refunded it: rimborsato | rimborsata | reso | resa
refunded pt: reembolsado | devolvido | devolvida | estornado
refunded nl: terugbetaald | geretourneerd | teruggestort
refunded pl: zwrocone | zwrocona | zwrocono
refunded cs: vraceno | refundovano
refunded sv: aterbetald | returnerad
refunded da: refunderet | returneret
refunded nb: refundert | returnert
refunded fi: hyvitetty | palautettu
refunded hu: visszateritve | visszakuldve
refunded ro: rambursat | rambursata | returnat | returnata
refunded tr: iade edildi
refunded el: επιστραφηκε
refunded ru: возвращен | возвращено | возврат средств
refunded uk: повернено | повернуто
refunded ja: 返金済 | 返金済み | 返品済み
refunded zh: 已退款 | 已退货 | 全额退款
refunded ko: 환불완료 | 환불됨 | 반품완료
refunded ar: مسترد | تم الاسترداد
refunded he: הוחזר

partially_refunded en: partially refunded | partial refund | partly refunded | partially returned | partial return
partially_refunded de: teilerstattet | teilweise erstattet | teilerstattung | teilretoure | teilweise retourniert | teilweise zuruckerstattet
partially_refunded fr: partiellement rembourse | partiellement remboursee | remboursement partiel | rembourse partiellement
partially_refunded es: parcialmente reembolsado | reembolsado parcialmente | reembolso parcial
partially_refunded it: parzialmente rimborsato | rimborso parziale
partially_refunded pt: parcialmente reembolsado | reembolso parcial
partially_refunded nl: gedeeltelijk terugbetaald | deels terugbetaald
partially_refunded pl: czesciowo zwrocone | czesciowy zwrot
partially_refunded cs: castecne vraceno
partially_refunded sv: delvis aterbetald
partially_refunded da: delvist refunderet
partially_refunded nb: delvis refundert
partially_refunded fi: osittain hyvitetty
partially_refunded hu: reszben visszateritve
partially_refunded ro: rambursat partial
partially_refunded tr: kismen iade edildi | kismi iade
partially_refunded el: μερικη επιστροφη
partially_refunded ru: частично возвращен | частичный возврат
partially_refunded ja: 一部返金 | 一部返金済み
partially_refunded zh: 部分退款
partially_refunded ko: 부분환불

credit en: credit | credit note | credit memo | credit invoice | refund | refund issued | return | returns | sales return | reversal
credit de: gutschrift | rechnungskorrektur | korrekturrechnung | stornorechnung | erstattung | ruckerstattung | retoure | ruckgabe | rucknahme | warenrucknahme | rechnungsstorno | rucklieferung | warengutschrift
credit fr: avoir | facture d avoir | note de credit | remboursement | retour | retour client | retour de marchandise
credit es: nota de credito | abono | factura rectificativa | devolucion | reembolso | rectificativa | nota de abono | devolucion de venta | devolucion de cliente
credit it: nota di credito | nota credito | rimborso | reso cliente | reso merce | nota di accredito
credit pt: nota de credito | reembolso | devolucao | estorno
credit nl: creditnota | creditfactuur | terugbetaling | retour | kredietnota | retourzending | retournota
credit pl: korekta | faktura korygujaca | nota kredytowa | zwrot | zwrot towaru | zwrot od klienta
credit cs: dobropis | vratka | opravny danovy doklad
credit sv: kreditnota | kreditfaktura | aterbetalning | retur
credit da: kreditnota | kreditering
credit nb: kreditnota
credit fi: hyvityslasku | hyvitys | palautus
credit hu: jovairas | sztorno szamla | visszaru
credit ro: nota de credit | rambursare | storno
credit tr: iade | iade faturasi
credit el: πιστωτικο | πιστωτικο τιμολογιο | επιστροφη
credit ru: возврат | кредит нота
credit uk: повернення
credit ja: 返金 | 返品 | 赤伝
credit zh: 退款 | 退货 | 红字发票
credit ko: 환불 | 반품
credit ar: إشعار دائن | استرداد
credit he: זיכוי | החזר

draft en: draft | quote | quotation | estimate | proforma | pro forma | proforma invoice | cart | basket | checkout | wishlist | offer | saved | parked | layby pending | delivery note | packing slip | abandoned cart | abandoned checkout
draft de: entwurf | angebot | warenkorb | kostenvoranschlag | lieferschein | proforma rechnung | vorlage | geparkt
draft fr: brouillon | devis | panier | bon de livraison
draft es: borrador | presupuesto | carrito | albaran | cotizacion
draft it: bozza | preventivo | carrello | ddt | bolla
draft pt: rascunho | orcamento | carrinho
draft nl: concept | offerte | winkelwagen | pakbon
draft pl: szkic | oferta | koszyk | wersja robocza
draft cs: koncept | nabidka | kosik
draft sv: utkast | offert | kundvagn
draft da: kladde | tilbud | kurv
draft fi: luonnos | tarjous | ostoskori
draft hu: vazlat | ajanlat | kosar
draft ro: ciorna | oferta | cos
draft tr: taslak | teklif | sepet
draft el: προχειρο | προσφορα
draft ru: черновик | предложение | корзина
draft ja: 下書き | 見積 | 見積書 | カート
draft zh: 草稿 | 报价 | 报价单 | 购物车
draft ko: 임시저장 | 견적
draft ar: مسودة | عرض سعر
draft he: טיוטה | הצעת מחיר

test en: test | test order | testing | sandbox | demo | training
test de: testbestellung | testauftrag | probe
test fr: commande test | essai
test es: prueba | pedido de prueba
test it: prova | ordine di prova
test pt: teste | pedido de teste
test pl: testowe
test fi: testi
test hu: teszt
test ru: тест | тестовый
test ja: テスト
test zh: 测试
test ko: 테스트
`;
