// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
customer_no: κωδικός πελάτη|αρ. πελάτη
given: όνομα
family: επώνυμο
full: ονοματεπώνυμο|πελάτης
email: ηλ. ταχυδρομείο|email
phone: τηλέφωνο|τηλ
mobile: κινητό
landline: σταθερό
street: οδός|διεύθυνση
street_name: οδός
house: αριθμός|αρ
postcode: ΤΚ|ταχ. κώδικας
city: πόλη|δήμος
country: χώρα
address: πλήρης διεύθυνση
company: εταιρεία|επωνυμία
job: θέση
birth: ημερομηνία γέννησης|ημ. γέννησης
birth_year: έτος γέννησης
sex: φύλο
created: ημ. εγγραφής
updated: τελευταία αλλαγή
consent: ενημερωτικό
loyalty: αρ. κάρτας
note: σημειώσεις|σχόλια
amount: τζίρος|ποσό
store: κατάστημα
`;
