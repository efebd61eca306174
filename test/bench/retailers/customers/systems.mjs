// The systems that keep customers: whom they have, how carefully rows are entered, which columns they export. Headers are of the kind of system, from memory.

const line = ({ street, house, unit }, locale) => (street === '' ? '' : locale.addressLine({ street, house, unit }));
const whole = ({ given, family }) => [given, family].filter(Boolean).join(' ');

/**
 * `share` of the customers; `slips` per cell; `gaps` per cell; `stale`: rows touched later without anybody looking at the address;
 * `phone`: how numbers are written; `shouts`: everything in capitals; `has`: what it keeps beside name and e-mail. `row(entry)`: header → cell.
 */
export const SYSTEMS = {
  shop: {
    ...{ share: 0.65, slips: 0.012, gaps: 0.08, stale: 0.15, phone: 'mixed', key: 'S' },
    has: 'company street house unit city postcode country mobile',
    row: (e, { locale, iso }) => ({
      'Customer ID': e.key,
      'First Name': e.given,
      'Last Name': e.family,
      Email: e.email,
      Company: e.company,
      Address1: line({ ...e, unit: '' }, locale),
      Address2: e.unit,
      City: e.city,
      Zip: e.postcode,
      'Country Code': e.country,
      Phone: e.mobile,
      'Created At': iso(e.created),
      'Updated At': iso(e.updated),
    }),
  },
  till: {
    ...{ share: 0.45, slips: 0.03, gaps: 0.25, stale: 0, phone: 'national', key: 'T' },
    has: 'mobile birth street house unit city postcode',
    row: (e, { locale }) => ({
      Card: e.key,
      Customer: whole(e),
      Mobile: e.mobile,
      'E-mail': e.email,
      Birthday: e.birth,
      Street: line(e, locale),
      Postcode: e.postcode,
      City: e.city,
      Joined: e.created,
    }),
  },
  newsletter: {
    ...{ share: 0.5, slips: 0.02, gaps: 0.3, stale: 0, phone: 'national', key: 'N' },
    has: 'country',
    row: (e) => ({
      Email: e.email,
      'First Name': e.given,
      'Last Name': e.family,
      Country: e.country,
      'Signup Date': e.created,
    }),
  },
  crm: {
    ...{ share: 0.4, slips: 0.015, gaps: 0.1, stale: 0.2, phone: 'mixed', key: 'C', atWork: 0.6 },
    has: 'company job mobile landline street house unit city postcode country birth',
    row: (e, { locale, iso }) => ({
      'Contact ID': e.key,
      'Account Name': e.company,
      Title: e.job,
      'Given Name': e.given,
      Surname: e.family,
      'E-Mail Address': e.email,
      Mobile: e.mobile,
      'Home Phone': e.landline,
      'Mailing Street': line(e, locale),
      'Mailing City': e.city,
      'Mailing Postal Code': e.postcode,
      'Mailing Country': e.country,
      'Date of Birth': e.birth,
      'Last Modified': iso(e.updated),
    }),
  },
  erp: {
    ...{
      share: 0.35,
      slips: 0.02,
      gaps: 0.12,
      stale: 0.1,
      phone: 'national',
      key: '7',
      shouts: true,
      abbreviates: 0.4,
    },
    has: 'company street house unit city postcode country mobile landline',
    mark: ';',
    row: (e, { locale, dmy }) => ({
      Kundennr: e.key,
      Vorname: e.given,
      Name: e.family,
      Firma: e.company,
      Straße: line(e, locale),
      PLZ: e.postcode,
      Ort: e.city,
      Land: e.country,
      Telefon: e.mobile || e.landline,
      'E-Mail': e.email,
      'Letzte Änderung': dmy(e.updated),
    }),
  },
  support: {
    ...{ share: 0.25, slips: 0.03, gaps: 0.2, stale: 0, phone: 'mixed', key: 'U' },
    has: 'mobile company',
    row: (e) => ({
      'User ID': e.key,
      'Full name': whole(e),
      'Primary email': e.email,
      'Mobile phone': e.mobile,
      Organization: e.company,
      'Created at': e.created,
    }),
  },
};

/** Systems that only retailers of odd seeds have, in the place of their namesakes. */
export const HELD_SYSTEMS = {
  shop: {
    ...SYSTEMS.shop,
    row: (e, { locale, iso }) => ({
      id_customer: e.key,
      firstname: e.given,
      lastname: e.family,
      email: e.email,
      address_company: e.company,
      address_1: line({ ...e, unit: '' }, locale),
      address_2: e.unit,
      town: e.city,
      postal_code: e.postcode,
      iso_country: e.country,
      phone_mobile: e.mobile,
      date_add: iso(e.created),
      date_upd: iso(e.updated),
    }),
  },
  crm: {
    ...SYSTEMS.crm,
    mark: ';',
    row: (e, { locale, dmy }) => ({
      Codice: e.key,
      'Ragione sociale': e.company,
      Qualifica: e.job,
      Nome: e.given,
      Cognome: e.family,
      Email: e.email,
      Cellulare: e.mobile,
      Telefono: e.landline,
      Indirizzo: line(e, locale),
      Città: e.city,
      CAP: e.postcode,
      Nazione: e.country,
      'Data di nascita': dmy(e.birth),
      'Ultima modifica': dmy(e.updated),
    }),
  },
  erp: {
    ...SYSTEMS.erp,
    row: (e, { locale, dmy }) => ({
      NoClient: e.key,
      Prénom: e.given,
      Nom: e.family,
      Société: e.company,
      Adresse: line(e, locale),
      'Code postal': e.postcode,
      Ville: e.city,
      Pays: e.country,
      Téléphone: e.mobile || e.landline,
      Courriel: e.email,
      'Date de modification': dmy(e.updated),
    }),
  },
};
