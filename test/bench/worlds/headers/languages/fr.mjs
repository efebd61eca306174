// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
row_id: id|no ligne|identifiant fiche
customer_no: numéro client|n° client|code client
given: prénom|prénom usuel
family: nom|nom de famille|nom usuel
full: nom complet|nom et prénom|client|contact|titulaire
title: civilité|titre
middle: autres prénoms|deuxième prénom
nickname: surnom|dit
maiden: nom de naissance|nom de jeune fille
email: courriel|e-mail|adresse mail|mél
phone: téléphone|tél|numéro de téléphone
mobile: portable|tél mobile|mobile
landline: tél fixe|téléphone domicile|fixe
street: adresse|rue|adresse 1|voie
street_name: voie|nom de la voie|rue
house: numéro|n° voie|num
unit: appartement|appt|porte
line2: complément|complément d'adresse|adresse 2
postcode: code postal|CP
city: ville|commune|localité
district: quartier|arrondissement
region: région|département
country: pays|code pays
address: adresse complète|adresse postale|domicile
house_label: habitation|maison et rue
company: société|entreprise|raison sociale|organisme
job: fonction|poste|qualité
website: site web|site internet
birth: date de naissance|né le|ddn|naissance
birth_day: jour de naissance|jour naiss
birth_month: mois de naissance|mois naiss
birth_year: année de naissance|an naiss
sex: sexe|genre
language: langue
created: créé le|date d'inscription|client depuis
updated: modifié le|dernière visite|maj
consent: infolettre|accord pub|opt in
loyalty: carte de fidélité|n° carte
code: code interne|réf|repère
badge: badge|casier
household: foyer|n° foyer|ménage
label: ligne étiquette|point de remise
account: compte|n° compte|compte famille
giving: dons du foyer|total dons
area: secteur|tournée|îlot
sales_region: région commerciale|zone de vente
segment: segment|catégorie|groupe
store: magasin|point de vente|agence
owner: commercial|chargé de clientèle
note: remarques|commentaire|observations
amount: montant|chiffre d'affaires|solde
orders: nb commandes|nb visites
source: origine|provenance|campagne
relation: lien avec le chef|parenté
marital: situation de famille|état civil
occupation: profession|métier
age: âge
insurer: mutuelle|caisse
insurance_no: n° patient|n° assuré
handle: pseudo|identifiant acheteur
status: statut|actif
tariff: formule|abonnement
ticket: n° dossier|ticket
subject: objet|motif
when: ouvert le|date
constant: système|version
empty: télécopie|champ libre
`;
