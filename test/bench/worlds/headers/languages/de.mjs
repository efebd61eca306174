// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
row_id: ID|Satznr|lfd Nr|Datensatz
customer_no: Kundennummer|KdNr|Debitor|Adressnummer
given: Vorname|Rufname|Vornamen
family: Nachname|Familienname|Name|Zuname
full: Name|Kundenname|Name Vorname|Ansprechpartner|Empfänger
title: Anrede|Titel
middle: Zweitname|weitere Vornamen
suffix: Namenszusatz|Zusatz
nickname: Spitzname|Rufname
maiden: Geburtsname|geborene|früherer Name
email: E-Mail|Mailadresse|E-Mail-Adresse|Mail
phone: Telefon|Rufnummer|Tel|Telefonnummer
mobile: Mobil|Handy|Mobilnummer|Mobiltelefon
landline: Festnetz|Telefon privat|Tel privat
street: Straße|Strasse|Straße Hausnr|Anschrift 1|Adresse
street_name: Straße|Strassenname|Str
house: Hausnummer|HsNr|Nr|Hausnr
unit: Wohnung|Whg|Appartement
line2: Adresszusatz|Zusatz 2|c/o
postcode: PLZ|Postleitzahl|Postltz
city: Ort|Wohnort|Stadt|Gemeinde
district: Ortsteil|Stadtteil
region: Bundesland|Land|Kanton
country: Land|Staat|Länderkennzeichen
address: Anschrift|Adresse komplett|Wohnanschrift|Adressfeld
house_label: Wohnhaus|Haus und Straße|Wohnstätte
company: Firma|Unternehmen|Firmenname|Organisation
job: Position|Funktion|Stellung
website: Webseite|Homepage|Internet
birth: Geburtsdatum|geb am|GebDat|Geburtstag
birth_day: Geburtstag Tag|GebTag|Tag
birth_month: Geburtsmonat|GebMonat|Monat
birth_year: Geburtsjahr|Jahrgang|GebJahr
sex: Geschlecht|m/w
language: Sprache|Sprachcode
created: angelegt am|Anlagedatum|Eintritt|Kunde seit
updated: geändert am|letzte Änderung|letzter Kontakt
consent: Newsletter|Werbung erlaubt|Einwilligung
loyalty: Kartennummer|Bonuskarte|Kundenkarte
code: Kennung|Altsystem Nr|Kürzel|Matchcode
badge: Spind|Ausweis|Chip
household: Haushalt|Haushaltsnummer|HH Nr|Familienverbund
label: Adressetikett|Zustellpunkt|Briefzeile
account: Kontonummer|Familienkonto|Abrechnungskonto
giving: Spenden Haushalt|Spendensumme|Spenden gesamt
area: Bezirk|Zählbezirk|Zustellbezirk
sales_region: Vertriebsgebiet|Gebiet|Verkaufsregion
segment: Segment|Kundengruppe|Stufe|Klasse
store: Filiale|Stammfiliale|Markt
owner: Betreuer|Sachbearbeiter|Vertreter
note: Bemerkung|Notiz|Hinweis
amount: Umsatz|Saldo|Summe
orders: Anzahl Käufe|Bestellungen|Besuche
source: Herkunft|Quelle|Kampagne
relation: Stellung im Haushalt|Verwandtschaft
marital: Familienstand|FamStd
occupation: Beruf|Tätigkeit|Gewerbe
age: Alter|Lebensalter
insurer: Krankenkasse|Kostenträger
insurance_no: Versichertennummer|Patientennummer
handle: Benutzername|Käufername
status: Status|aktiv
tariff: Abo|Ausgabe|Tarif
ticket: Vorgang|Ticketnummer
subject: Betreff|Anliegen
when: eröffnet|Datum|Eingang
constant: Mandant|System
empty: Fax|frei 1|Reserve
`;
