import type { Role } from '../model/role.ts';

/**
 * Words by which exports name a column, per role; `|` separates alternatives, words in order. The longest phrase found
 * in a header wins, so "company phone" is a phone and "street number" a house number. Headers of the main European
 * and East Asian languages included. `other` phrases keep a column from being taken for something it is not.
 */
export const ALIASES: readonly (readonly [Role, string])[] = [
  [
    'given_name',
    'first name|firstname|given name|givenname|given|forename|fname|first|vorname|vor|prenom|nombre|nome|imie|voornaam|fornavn|fornamn|etunimi|krestni jmeno|jmeno|keresztnev|name first|prenume|ad|名|имя|adi|voorletters|ονομα',
  ],
  [
    'family_name',
    'last name|lastname|family name|familyname|surname|sur name|lname|second name|last|family|nachname|familienname|nom|nom de famille|apellido|apellidos|cognome|sobrenome|apelido|nazwisko|achternaam|efternavn|etternavn|efternamn|sukunimi|prijmeni|vezeteknev|name last|soyad|姓|фамилия|zuname|soyadi|επωνυμο',
  ],
  [
    'middle_name',
    'middle name|middle initial|middlename|middle|mname|mi|zweiter vorname|additional name|segundo nombre|patronymic|patronym|отчество|name middle',
  ],
  [
    'family_prefix',
    'tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|voorvoegsel achternaam|tussenvoegsel achternaam|voorvoegsel geslachtsnaam|infix|name infix|last name prefix|lastname prefix|family name prefix|surname prefix|prefix last name|prefix surname|preposition|last name preposition|lastname preposition|name particle|family name particle|particule|namensvorsatz|namensvorsatze|vorsatzwort|vorsatzworte|vorsatzworter',
  ],
  [
    'full_name',
    'full name|fullname|name|name full|customer name|contact name|display name|client name|person name|buyer name|recipient name|billing name|shipping name|ship to name|post to name|cardholder name|nom complet|nombre completo|vollstandiger name|kundenname|nome completo|naam|navn|namn|nimi|nev|姓名|氏名|фио|contact|contact person|ansprechpartner|kontaktperson|persona de contacto|persona di contatto|personne de contact|contactpersoon|name vorname|vorname name|adi soyadi|お名前|名前|顧客名|会員名|客户姓名|客户名称|성명|이름|고객명',
  ],
  ['native_name', 'native name|native name full|name native|local name|name in local script|kanji name'],
  ['preferred_name', 'preferred name|nickname|nick name|known as|goes by|rufname|apodo|surnom|file as|short name'],
  ['maiden_name', 'maiden name|birth name|geburtsname|nom de jeune fille|former name|previous name'],
  [
    'title',
    'salutation|name prefix|prefix|honorific|anrede|civilite|tratamiento|aanhef|courtesy title|name title|titel|titolo|tytul',
  ],
  ['name_suffix', 'name suffix|suffix|generation'],
  [
    'email',
    'email|email address|mail|mail address|emailaddress|correo|correo electronico|courriel|adresse email|e mail|epost|sahkoposti|posta elettronica|customer email|contact email|buyer email|requester email|email value|secondary email|alternate email|emails|почта|email adresse|emailadresse|mail adresse|e posta|eposta|epostadress|メールアドレス|メール|eメール|邮箱|电子邮箱|电子邮件|이메일',
  ],
  [
    'phone',
    'phone|phone number|telephone|telephone number|tel|mobile|mobile phone|mobile number|cell|cell phone|cellphone|telefon|telefonnummer|telefono|telephone portable|portable|handy|gsm|telefoon|movil|celular|cellulare|telefone|puhelin|telefonszam|contact number|contact phone number|phone value|home phone|work phone|business phone|msisdn|landline|whatsapp|номер телефона|телефон|mobil|mobiel|mobiel nummer|mobielnummer|mobiltelefon|mobilnummer|telefoonnummer|festnetz|rufnummer|nr telefonu|numer telefonu|telefon kom|telefon komorkowy|komorka|telemovel|cep telefonu|τηλεφωνο|мобильный|мобильный телефон|電話|電話番号|携帯電話|携帯電話番号|携帯番号|电话|电话号码|联系电话|手机|手机号|手机号码|전화번호|휴대폰|휴대폰번호|휴대전화',
  ],
  [
    'house_number',
    'house number|house no|street number|street no|housenumber|hausnummer|hausnr|huisnummer|numero|nummer|number|address number|building number|civico|husnummer|numero de voie|st no|no|nr domu|numer domu|numer budynku|hazszam|дом',
  ],
  [
    'street',
    'street|street name|street address|streetname|address|address 1|address line 1|address line|address street|addr|addr 1|addr line 1|line 1|strasse|strase|str|rue|adresse|calle|direccion|domicilio|indirizzo|rua|endereco|ulica|straat|straatnaam|adres|gade|gate|gatuadress|katu|ulice|utca|street 1|mailing street|physical address 1|ship address 1|bill address 1|улица|адрес|strasse und hausnummer|strasse hausnummer|strasse nr|strasse und nr|ulica i numer|straat en huisnummer|calle y numero|via e numero|morada|gata|cadde|番地|住所 1',
  ],
  [
    'street_2',
    'address 2|address line 2|street 2|line 2|addr 2|addr line 2|street address 2|extended address|adresszusatz|complement|complemento|toevoeging|ship address 2|bill address 2|address 3|address line 3|ship address 3|bill address 3',
  ],
  [
    'unit',
    'unit|unit number|apartment|apt|apartment number|flat|suite|unit no|appartement|wohnung|apto|piso|extension|number extension|huisnummer toevoeging|nr lokalu|numer lokalu|nr mieszkania|numer mieszkania|puerta|interno|квартира',
  ],
  [
    'po_box',
    'po box|pobox|po box number|post office box|postfach|apartado postal|boite postale|casella postale|caixa postal|postbus|skrytka pocztowa',
  ],
  [
    'address_full',
    'full address|address full|addr full|formatted address|address formatted|complete address|mailing address|postal address|anschrift|adresse complete|住所|地址|주소|διευθυνση',
  ],
  [
    'city',
    'city|town|suburb|locality|place|municipality|ort|stadt|wohnort|ville|ciudad|localidad|poblacion|citta|cidade|localidade|miasto|stad|plaats|woonplaats|by|ort stadt|postort|kaupunki|mesto|varos|place name|city name|town city|commune|gemeente|город|miejscowosc|localite|localita|comune|obec|helyseg|paikkakunta|sehir|πολη|市区町村|城市|도시',
  ],
  ['district', 'district|neighborhood|neighbourhood|bairro|county|borough|address district|landkreis|kreis'],
  [
    'region',
    'state|region|province|state province|county region|state region|province code|state code|bundesland|provincia|estado|regione|provincie|wojewodztwo|kanton|department|lan|state or province|governorate|prefecture|area|prov|край|область|都道府県|省份',
  ],
  [
    'postcode',
    'postcode|post code|postal code|postalcode|zip|zip code|zipcode|plz|postleitzahl|code postal|cp|c p|codigo postal|cap|cep|kod pocztowy|postnummer|postinumero|psc|iranyitoszam|zip postal code|pin code|pincode|postal|индекс|postnr|posta kodu|почтовый индекс|郵便番号|邮编|邮政编码|우편번호',
  ],
  [
    'country',
    'country|country code|country region|country name|land|pays|pais|paese|kraj|maa|zeme|orszag|nation|country iso|cc|страна|nazione|ulke|国|国名|国家|국가',
  ],
  [
    'company',
    'company|company name|organization|organisation|organization name|organisation name|employer|business name|account name|account|firm|firma|firmenname|unternehmen|entreprise|societe|raison sociale|empresa|razon social|razao social|azienda|ragione sociale|bedrijf|bedrijfsnaam|foretag|virksomhed|yritys|business|org|name org|org name|trading name|legal name|merchant|vendor name|associated company|restaurant|hotel|store name|shop name|school|nazwa firmy|sirket|компания|организация|会社|会社名|法人名|勤務先|公司|公司名称|회사|회사명',
  ],
  [
    'job_title',
    'job title|jobtitle|position|occupation|role title|profession|beruf|funktion|poste|cargo|puesto|functie|fonction|ruolo|stanowisko|役職|job|title|organization title',
  ],
  [
    'website',
    'website|web site|url|homepage|web|website url|web page|webseite|site web|sitio web|domain|requester domain',
  ],
  [
    'handle',
    'twitter|instagram|facebook|linkedin|tiktok|handle|social|social handle|username|user name|screen name|skype|skype id|buyer username|linkedin url|twitter handle|nickname handle',
  ],
  [
    'birth_date',
    'date of birth|birth date|birthdate|dob|birthday|born|geburtsdatum|geburtstag|date de naissance|naissance|fecha de nacimiento|fecha nacimiento|data di nascita|data de nascimento|data urodzenia|geboortedatum|fodselsdato|fodelsedatum|syntymaaika|datum narozeni|szuletesi datum|birth|bday|дата рождения|geb datum|geb dat|gebdatum|ne e le|dogum tarihi|生年月日|誕生日|出生日期|생년월일',
  ],
  ['birth_day', 'birth day|day of birth|dob day|bd|geburtstag tag|day'],
  ['birth_month', 'birth month|month of birth|dob month|bm|geburtsmonat|month'],
  ['birth_year', 'birth year|year of birth|yob|dob year|by|geburtsjahr|annee de naissance'],
  ['gender', 'gender|sex|geschlecht|sexe|sexo|sesso|plec|geslacht|kon|sukupuoli|пол|pohlavi|cinsiyet|性別|性别|성별'],
  ['language', 'language|preferred language|locale|sprache|langue|idioma|lingua|taal'],
  [
    'national_id',
    'ssn|ssn number|social security number|soc sec|social security|national id|national id number|nin|passport|passport number|drivers license number|driver license|driving licence|drivers license|id card|identity number|personal number|personnummer|dni|nie|cpf|curp|bsn|pesel|nhs number|aadhaar|nino|steuer id|fiscal code|codice fiscale|rodne cislo|medicare number|sozialversicherungsnummer',
  ],
  [
    'tax_id',
    'vat|vat number|vat id|tax id|tax id number|tax number|tin|ust id|ustid|umsatzsteuer id|siren|siret|ein|cnpj|nif|nip|abn|cif|rfc|gst number|company number|registration number|coc number|lei|lei number|duns|uei|crn|partita iva|p iva|ust id nr|ustidnr|steuernummer|numero de tva|n tva|tva intracommunautaire|btw nummer|kvk nummer|org nr|cvr|dic|ico|adoszam|инн|regon|vergi no',
  ],
  [
    'identifier',
    'loyalty number|loyalty id|member number|membership number|card number|patient id|patient number|mrn|medical record number|account number|insurance number|policy number|card fingerprint|reference id|customer number|customer no|client number|client no|kundennummer|kunden nr|kundennr|numero client|n client|no client|numero cliente|numero de cliente|numero do cliente|id cliente|codigo cliente|codigo de cliente|codigo do cliente|codice cliente|klantnummer|klantnr|nr klienta|numer klienta|kundnummer|kundenummer|asiakasnumero|musteri no|musteri numarasi|顧客番号|お客様番号|会員番号|номер клиента|客户编号|고객번호|external id|unique external id|reference number',
  ],
  [
    'source_key',
    'customer id|customerid|contact id|record id|user id|userid|client id|person id|rec id|row id|id|uid|uuid|key|unique id|internal id|square customer id|klaviyo id|leid|member id|lead id|account id|identifier id|kunden id|pk|_id',
  ],
  ['customer_ref', 'customer key|customer reference|customer ref|contact key|requester id'],
  [
    'created_at',
    'created|created at|created on|created date|create date|date created|creation date|created time|registered|date registered|registration date|sign up|signup date|signed up|date added|profile created on|first visit|first active|optin time|confirm time|joined|join date|member since|customer since|connected on|erstellt am|date de creation|anlagedatum|first seen|angelegt|angelegt am|fecha de alta|fecha alta|data de cadastro|data cadastro|data inserimento|data creazione|data utworzenia|aangemaakt|aangemaakt op|登録日|作成日|注册日期|등록일',
  ],
  [
    'updated_at',
    'updated|updated at|last updated|modified|last modified|last modified date|modified on|modified time|last change|last changed|date modified|last activity|last activity date|last active|last visit|last seen|geandert am|timestamp|last change date|last activity time',
  ],
  [
    'consent_email',
    'accepts email marketing|email marketing|accepts marketing|email opt in|email optin|newsletter|nieuwsbrief|infolettre|consenso marketing|consenso newsletter|zgoda marketingowa|zgoda na newsletter|acepta promociones|acepta publicidad|メルマガ|email subscriber|email consent|subscribed|subscription status|email subscription status|marketing emails|marketing consent|opt in|optin|email permission|consent|marketing status|has opted out of email|email opt out|do not email|donotemail|do not bulk email|unsubscribed|opt out|opted out|unsub time|email disabled',
  ],
  [
    'consent_sms',
    'accepts sms marketing|sms marketing|sms consent|sms opt in|sms opt out|text opt in|accepts whatsapp marketing|sms subscriber',
  ],
  [
    'consent_phone',
    'do not call|donotcall|phone consent|call consent|do not phone|donotphone|phone opt in|phone opt out|phone marketing',
  ],
  [
    'consent_post',
    'do not mail|donotmail|post consent|postal consent|direct mail|do not post|donotpostalmail|mail opt in|mail opt out',
  ],
  [
    'entity_kind',
    'record type|entity type|party type|customer type|client type|person type|account type|kind|party kind|entity kind|legal entity type|type of customer|customer kind|customer category|is company|is a company|is organisation|is organization|is an organisation|is an organization|is business|is b2b|is corporate|is firm|is person|is a person|is individual|is private|is natural person|kundentyp|kundenart|kundengruppe|type de client|type client|tipo de cliente|tipo cliente|tipo de persona|tipo persona|tipo di cliente|tipo pessoa|klanttype|type klant|kundetype|kundtyp|typ klienta|ist firma|est une entreprise|es empresa|e azienda',
  ],
  [
    'order_id',
    'order id|order number|order no|order|order #|invoice number|receipt number|receipt no|purchase id|transaction id|sale id|booking id|bestellnummer|numero de commande|sales record number|invoice|checkout id',
  ],
  [
    'order_date',
    'order date|purchase date|purchased on|sale date|paid at|paid on date|transaction date|invoice date|receipt date|ordered at|payments date|bestelldatum|purchased at|date of purchase|fecha pedido|fecha de pedido|date commande|date de commande|data do pedido|data ordine|data zamowienia|orderdatum|besteldatum|注文日',
  ],
  [
    'amount',
    'amount|total|total price|order total|order value|total amount|price|net sales|gross sales|gross|total collected|order total amount|sold for|total paid|betrag|montant|importe|grand total|total money',
  ],
  ['currency', 'currency|currency code|wahrung|devise|moneda|valuta'],
  [
    'product',
    'product|product name|produkt|produit|producto|produto|prodotto|商品名|item|item name|lineitem name|item title|product id|sku|lineitem sku|article|artikel|item description',
  ],
  [
    'quantity',
    'quantity|qty|quantidade|quantita|ilosc|aantal|数量|lineitem quantity|quantity purchased|menge|quantite|cantidad|units',
  ],
  ['ticket_id', 'ticket id|ticket number|case number|case id|conversation id'],
  ['event_date', 'event date|survey date|visit date|date|time|timestamp utc|occurred at|solved at|sent at|opened at'],
  [
    'event_type',
    'event type|event|activity type|activity type display|type of activity|action|status|ticket type|subject',
  ],
  [
    'other',
    'subtotal|discount amount|lineitem price|item price|refunded amount|has opted out of fax|store|device id|device|via|channel|payment reference|total spent|total orders|total spend|lifetime spend|transaction count|note|notes|tags|tag|description|comment|comments|owner|contact owner|latitude|longitude|gmtoff|dstoff|timezone|time zone|euid|optin ip|confirm ip|ip|record type id|is deleted|email bounced reason|email type|phone type|addr type|address type|type|phone label|email label|address label|website label|label|data source|source|lead source|tax exempt|group|photo|priority|reports to id|email 1 type|pager|fax|fax number|home fax|business fax|passport country|drivers license state|national id country|national id type|tax id type|tax id country|ssn type|email bounced date|row checksum|do not modify row checksum|member rating|role|restriction|age|relationship|race|ethnicity|marital status|unsub reason|unsub campaign title|unsub campaign id|unsub reason other|month of survey|instant profile|creation source|year|order status|payment method|financial status|fulfillment status|created by|created by id|modified by|last modified by id|owner id|system modstamp|address status|employee|location|employees|number of employees|annual revenue|industry|rating',
  ],
];
