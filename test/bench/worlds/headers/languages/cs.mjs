// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
row_id: id|poř č
customer_no: číslo zákazníka|kód zákazníka
given: jméno|křestní jméno
family: příjmení
full: jméno a příjmení|zákazník|celé jméno
title: oslovení|titul
maiden: rodné příjmení
email: e-mail|elektronická pošta
phone: telefon|tel číslo
mobile: mobil
landline: pevná linka
street: ulice|ulice a číslo|adresa
street_name: ulice
house: číslo popisné|č p|číslo domu
postcode: PSČ
city: obec|město
region: kraj
country: země|stát
address: celá adresa|doručovací adresa
company: firma|společnost
job: pozice|funkce
birth: datum narození|narozen
birth_day: den narození
birth_month: měsíc narození
birth_year: rok narození
sex: pohlaví
created: vytvořeno|zákazník od
updated: změněno|poslední návštěva
consent: souhlas|novinky
loyalty: číslo karty
code: interní kód
household: domácnost
account: účet
segment: segment|skupina
store: prodejna|pobočka
note: poznámka
amount: obrat|částka
occupation: povolání
age: věk
`;
