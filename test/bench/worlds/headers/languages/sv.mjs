// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
row_id: id|löpnummer
customer_no: kundnummer|kundnr
given: förnamn|tilltalsnamn
family: efternamn
full: namn|fullständigt namn|kontaktperson
title: tilltal|titel
maiden: flicknamn|födelsenamn
email: e-post|mejl|e-postadress
phone: telefon|telefonnummer|tel
mobile: mobil|mobilnummer
landline: hemtelefon|fast telefon
street: gata|gatuadress|adress
street_name: gata|gatunamn
house: husnummer|gatunr
unit: lägenhet|lgh
postcode: postnummer|postnr
city: ort|postort
region: län
country: land
address: fullständig adress|postadress
company: företag|företagsnamn
job: befattning|roll
birth: födelsedatum|född
birth_day: födelsedag
birth_month: födelsemånad
birth_year: födelseår
sex: kön
created: skapad|kund sedan
updated: ändrad|senaste besök
consent: nyhetsbrev|samtycke
loyalty: kortnummer|medlemskort
code: intern kod|referens
household: hushåll|hushållsnr
account: konto|familjekonto
segment: segment|kundgrupp
store: butik
note: anteckning|kommentar
amount: omsättning|belopp
occupation: yrke
age: ålder
`;
