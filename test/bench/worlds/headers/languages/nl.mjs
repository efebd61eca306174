// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
row_id: id|volgnummer
customer_no: klantnummer|relatienummer
given: voornaam|roepnaam
family: achternaam|familienaam
full: naam|volledige naam|contactpersoon|klant
prefix: tussenvoegsel|tussenv|voorvoegsel
title: aanhef|titel
maiden: meisjesnaam|geboortenaam
email: e-mail|mailadres|e-mailadres
phone: telefoon|telefoonnummer|tel
mobile: mobiel|gsm|mobiele nummer
landline: vast|telefoon thuis
street: straat|adres|straat en nummer
street_name: straat|straatnaam
house: huisnummer|huisnr|nr
unit: toevoeging|bus
line2: adresregel 2|extra adres
postcode: postcode
city: plaats|woonplaats|gemeente
region: provincie
country: land|landcode
address: volledig adres|adresgegevens
house_label: woonhuis|huis en straat
company: bedrijf|bedrijfsnaam|organisatie
job: functie
website: website|site
birth: geboortedatum|geb datum|geboren
birth_day: geboortedag
birth_month: geboortemaand
birth_year: geboortejaar
sex: geslacht|m/v
language: taal
created: aangemaakt|klant sinds|inschrijfdatum
updated: gewijzigd|laatste bezoek
consent: nieuwsbrief|toestemming
loyalty: klantenkaart|pasnummer
code: interne code|kenmerk
household: huishouden|gezinsnummer
label: etiketregel|bezorgpunt
account: rekening|gezinsrekening
giving: giften huishouden|totaal gegeven
area: wijk|bezorgwijk
sales_region: verkoopgebied|rayon
segment: segment|klantgroep
store: filiaal|winkel
owner: accountmanager|behandelaar
note: opmerkingen|notitie
amount: omzet|bedrag
orders: bestellingen|bezoeken
source: herkomst|campagne
relation: relatie tot hoofd
marital: burgerlijke staat
occupation: beroep
age: leeftijd
insurer: zorgverzekeraar
insurance_no: patiëntnummer|polisnummer
handle: gebruikersnaam
status: status|actief
ticket: melding|zaaknummer
subject: onderwerp
when: geopend|datum
`;
