/** Words that begin a line of sums below a table, folded, one a line. Written for this project. */
export const TOTALS = `
total
totals
grand total
sub total
subtotal
sum
sums
summe
summen
gesamt
gesamtsumme
zwischensumme
insgesamt
somme
total general
sous total
totale
totali
suma
suma total
soma
razem
lacznie
itogo
vsego
toplam
totaal
totalt
summa
yhteensa
celkem
osszesen
synolo
jumlah
tong cong
合計
总计
合计
總計
小計
合計金額
총계
합계
итого
всего
σύνολο
المجموع
סה"כ
`;
