// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
row_id: id|lp
customer_no: numer klienta|kod klienta
given: imię|imiona
family: nazwisko
full: imię i nazwisko|klient|osoba kontaktowa
title: zwrot|tytuł
maiden: nazwisko rodowe|nazwisko panieńskie
email: e-mail|adres e-mail|poczta
phone: telefon|nr telefonu|tel
mobile: komórka|tel kom
landline: telefon stacjonarny|tel domowy
street: ulica|ulica i numer|adres
street_name: ulica|nazwa ulicy
house: nr domu|numer domu
unit: nr lokalu|mieszkanie
postcode: kod pocztowy|kod
city: miejscowość|miasto|poczta
region: województwo
country: kraj
address: adres pełny|adres korespondencyjny
company: firma|nazwa firmy
job: stanowisko
birth: data urodzenia|data ur|ur
birth_day: dzień urodzenia
birth_month: miesiąc urodzenia
birth_year: rok urodzenia
sex: płeć
language: język
created: data utworzenia|klient od
updated: ostatnia zmiana|ostatnia wizyta
consent: zgoda|newsletter
loyalty: numer karty|karta klienta
code: kod wewnętrzny|sygnatura
household: gospodarstwo|nr gospodarstwa
label: etykieta|punkt doręczeń
account: konto|konto rodzinne
area: obwód|rejon
sales_region: region sprzedaży
segment: segment|grupa
store: sklep|oddział
owner: opiekun|handlowiec
note: uwagi|notatka
amount: obrót|kwota
orders: zamówienia|wizyty
source: źródło|kampania
relation: pokrewieństwo
marital: stan cywilny
occupation: zawód
age: wiek
insurance_no: nr pacjenta
status: status|aktywny
ticket: zgłoszenie
subject: temat
when: data zgłoszenia|data
`;
