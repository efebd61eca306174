// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
row_id: id|progressivo
customer_no: codice cliente|numero cliente
given: nome|nome proprio
family: cognome
full: nominativo|nome e cognome|intestatario|cliente
title: titolo|appellativo
maiden: cognome da nubile
email: e-mail|posta elettronica|mail
phone: telefono|recapito|tel
mobile: cellulare|cell
landline: telefono fisso|tel casa
street: indirizzo|via|via e numero
street_name: via|nome via
house: civico|numero civico|n civ
unit: interno|scala
line2: presso|indirizzo 2
postcode: CAP
city: comune|città|località
region: provincia|prov
country: nazione|paese|stato
address: indirizzo completo|recapito postale
house_label: abitazione|casa e via
company: azienda|ragione sociale|ditta
job: ruolo|mansione|qualifica
website: sito|sito web
birth: data di nascita|nato il|nascita
birth_day: giorno nascita
birth_month: mese nascita
birth_year: anno nascita
sex: sesso
language: lingua
created: data inserimento|iscritto il|cliente dal
updated: ultima modifica|ultima visita
consent: consenso|iscritto newsletter
loyalty: tessera|numero tessera
code: codice interno|rif
household: nucleo|nucleo familiare
label: etichetta|riga busta
account: conto|conto famiglia
giving: offerte famiglia|totale offerte
area: sezione|zona
sales_region: area vendite|agenzia
segment: segmento|categoria
store: negozio|punto vendita
owner: agente|referente
note: note|osservazioni
amount: importo|fatturato
orders: ordini|visite
source: provenienza|campagna
relation: grado di parentela
marital: stato civile
occupation: professione|mestiere
age: età
insurer: assicurazione|cassa
insurance_no: n assistito|n cartella
handle: utente
status: stato cliente|attivo
ticket: pratica|n ticket
subject: oggetto|motivo
when: aperto il|data
`;
