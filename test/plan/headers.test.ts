import { describe, expect, test } from 'vitest';
import { headerClaims } from '../../src/plan/infer/headers/claims.ts';

/** Headers as exports of several countries write them, by role. */
const HEADERS: readonly (readonly [string, string])[] = [
  ['full_name', 'お名前|氏名|姓名|성명|ФИО|Name, Vorname|Adı Soyadı|Ansprechpartner|Kontaktperson|Contact'],
  [
    'family_prefix',
    'Tussenvoegsel|Tussenvoegsels|Voorvoegsel|Voorvoegsel achternaam|Infix|Name infix|Last name prefix|Family name prefix|Namensvorsatz|Vorsatzwort|lastname_preposition',
  ],
  ['email', 'E-Mail-Adresse|E-Mail Adresse|Adresse e-mail|メールアドレス|邮箱|이메일|E-posta|E-postadress'],
  [
    'phone',
    '電話番号|携帯電話|手机号|전화번호|Nr telefonu|Telefon komórkowy|Mobiel|Telefoonnummer|Festnetz|Cep Telefonu',
  ],
  ['postcode', '配送先郵便番号|Facturación C.P.|郵便番号|邮编|우편번호|Kod pocztowy|Postnr|Posta kodu|Почтовый индекс'],
  ['city', '市区町村|城市|Miejscowość|Localité|Località|Comune|Şehir|Woonplaats|Πόλη'],
  ['region', '都道府県|省份|Prov.|Województwo|Область'],
  ['street', '番地|Straße|Straße und Hausnummer|Straße/Nr.|Morada|Gata'],
  ['address_full', '住所|地址|주소|Διεύθυνση'],
  ['house_number', 'Nr domu|Hausnr.|Házszám|Дом'],
  ['unit', 'Nr lokalu|Nr mieszkania|Квартира'],
  ['birth_date', '生年月日|出生日期|생년월일|Geb.-Datum|Né(e) le|Fødselsdato|Doğum Tarihi'],
  ['company', 'Razão social|会社名|公司名称|회사명|Nazwa firmy|Şirket|Организация'],
  ['tax_id', 'Partita IVA|P.IVA|USt-IdNr.|Steuernummer|N° TVA|BTW-nummer|Org.nr|ИНН'],
  ['gender', '性別|성별|Płeć|Pohlaví|Cinsiyet'],
  ['country', '国|국가|Nazione|Ülke|請求先国'],
  ['given_name', '請求先名|配送先の名'],
  ['job_title', 'Fonction|Ruolo|Stanowisko|役職'],
  ['created_at', 'Angelegt am|Fecha de alta|Data de cadastro|Data inserimento|Data utworzenia|Aangemaakt'],
  ['order_date', 'Fecha pedido|Date commande|Data do pedido|Data zamówienia|Orderdatum|注文日'],
  ['product', 'Produkt|Produit|Producto|Produto|Prodotto|商品名'],
  ['quantity', 'Quantidade|Quantità|Ilość|Aantal|数量'],
  ['consent_email', 'Nieuwsbrief|Consenso marketing|Zgoda marketingowa|Acepta promociones|メルマガ'],
];

test.each(HEADERS)('%s: %s', (role, headers) => {
  for (const header of headers.split('|')) expect([header, headerClaims(header)[0]?.role]).toEqual([header, role]);
});

test.each(['Contact owner', 'Contact source', 'Address type', 'Phone label'])('%s is a note', (header) => {
  expect(headerClaims(header)[0]?.role).toBe('other');
});

test('"contact" is a person as a whole header only', () => {
  expect(headerClaims('Contact preference')[0]?.role).not.toBe('full_name');
});

describe('headers of Europe', () => {
  test.each([
    ['Vorname', 'given_name'],
    ['Nachname', 'family_name'],
    ['PLZ', 'postcode'],
    ['Straße', 'street'],
    ['Geburtsdatum', 'birth_date'],
    ['Prénom', 'given_name'],
    ['Nom de famille', 'family_name'],
    ['Code postal', 'postcode'],
    ['Téléphone', 'phone'],
    ['Date de naissance', 'birth_date'],
    ['Apellidos', 'family_name'],
    ['Correo electrónico', 'email'],
    ['Código postal', 'postcode'],
    ['Cognome', 'family_name'],
    ['Indirizzo', 'street'],
    ['Data di nascita', 'birth_date'],
    ['Voornaam', 'given_name'],
    ['Achternaam', 'family_name'],
    ['Huisnummer', 'house_number'],
    ['Sobrenome', 'family_name'],
    ['Nazwisko', 'family_name'],
    ['Kod pocztowy', 'postcode'],
    ['Efternamn', 'family_name'],
    ['Etternavn', 'family_name'],
    ['Sukunimi', 'family_name'],
    ['Příjmení', 'family_name'],
  ])('%s is %s', (header, role) => {
    expect(headerClaims(header)[0]?.role).toBe(role);
  });
});
