// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
row_id: id|record no|row key|entry id|seq
customer_no: customer number|cust no|client number|acct ref
given: first name|given name|forename|fore name|Christian name
family: last name|surname|family name|second name
full: name|full name|customer name|contact|person|name on card
prefix: name prefix|infix|particle
title: title|salutation|prefix
middle: middle name|middle initial|other names
suffix: suffix|generation|name suffix
nickname: known as|preferred name|goes by
maiden: maiden name|birth surname|nee
email: email|e-mail address|mail|contact email|email addr
phone: phone|telephone|contact number|phone no|tel
mobile: mobile|cell phone|mobile no|handset
landline: home phone|landline|evening phone|telephone home
street: street|address line 1|address 1|street address|addr 1
street_name: street name|road|street
house: house number|house no|number|bldg no
unit: unit|flat|apartment|apt no
line2: address line 2|address 2|extra address
postcode: postcode|post code|postal code|zip
city: town|city|locality|post town
district: district|borough|suburb
region: county|state|region|province
country: country|country code|nation
address: address|full address|postal address|mailing address|home address
house_label: premises|dwelling|house and street|residence line
company: company|organisation|business name|firm|employer name
job: job title|position|role title|function
website: website|web site|homepage
birth: date of birth|dob|birth date|born|birthday
birth_day: birth day|day of birth|dob day|day born
birth_month: birth month|month of birth|dob month|month born
birth_year: birth year|year of birth|dob year|year born
sex: sex|gender|m/f
language: language|preferred language|lang
created: created|signup date|member since|date added|registered on|first seen
updated: last updated|last change|last contact|last visit
consent: newsletter|marketing ok|opt in|may we email
loyalty: loyalty number|card number|club card|bonus card
code: reference|internal code|legacy ref|match code|sys ref
badge: badge|locker|seat|fob
household: household number|household id|hh no|family group
label: address label|label line|delivery point|envelope line
account: account|account number|billing account|family account
giving: household giving|lifetime giving|total given|gifts to date
area: enumeration area|ward|polling area|round
sales_region: sales region|territory|sales area
segment: segment|customer group|tier|rating
store: store|branch|home store|outlet
owner: owner|account manager|rep
note: notes|remarks|comment|free text
amount: total spent|balance|revenue|last amount
orders: orders|visits|number of purchases
source: source|utm source|campaign|came from
relation: relation to head|relationship|position in household
marital: marital status|condition|civil state
occupation: occupation|trade|calling
age: age|age last birthday|years
insurer: insurer|health plan|scheme
insurance_no: insurance number|policy number|patient number
national: national id|id card number|citizen number
handle: username|user name|buyer id|screen name
status: status|account status|active
tariff: product|edition|tariff|plan
ticket: ticket|case number|ticket number
subject: subject|topic|reason for contact
when: opened at|date|logged on
constant: system|tenant|export version
empty: fax|spare|custom 1|unused
`;
