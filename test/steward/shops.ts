/** Rows of three exports of the same made-up customers, in which every change of a night can be made by hand. */
export interface Shops {
  /** Keys, e-mails. */
  readonly shop: string[];
  /** Keys, phones; half the customers. */
  readonly till: string[];
  /** No keys; a third of the customers. */
  readonly newsletter: string[];
}

export const SHOP_HEADER = 'id,first_name,last_name,email,street,postcode,city';
export const TILL_HEADER = 'customer_no,first_name,last_name,phone,email,birth_date';
export const NEWSLETTER_HEADER = 'email,first_name,last_name,status';

const GIVEN = [
  'Greta',
  'Omar',
  'Ines',
  'Tomasz',
  'Yuki',
  'Brendan',
  'Aicha',
  'Lars',
  'Chiara',
  'Viktor',
  'Noor',
  'Paula',
];
const FAMILY = [
  'Lindqvist',
  'Haddad',
  'Carvalho',
  'Nowak',
  'Tanaka',
  'OReilly',
  'Benali',
  'Jensen',
  'Ricci',
  'Novak',
  'Visser',
  'Moreno',
  'Keller',
];

/** `count` customers, at most 156: every one has a name of their own. */
export function makeShops(count: number): Shops {
  const people = Array.from({ length: count }, (_, at) => {
    const [given, family] = [GIVEN[at % GIVEN.length] as string, FAMILY[at % FAMILY.length] as string];
    return { at, given, family, email: `${given}.${family}${at}@example.com`.toLowerCase() };
  });
  return {
    shop: people.map(({ at, given, family, email }) =>
      [`S${at}`, given, family, email, `Lindenweg ${at + 3}`, `${10115 + at}`, 'Berlin'].join(','),
    ),
    till: people
      .filter(({ at }) => at % 2 === 0)
      .map(({ at, given, family, email }) =>
        [
          `T${at}`,
          given,
          family,
          `+4930${901820 + at * 7}`,
          email,
          `19${50 + (at % 45)}-0${1 + (at % 9)}-1${at % 10}`,
        ].join(','),
      ),
    newsletter: people
      .filter(({ at }) => at % 3 === 0)
      .map(({ at, given, family, email }) =>
        [email, given, family, at % 9 === 6 ? 'unsubscribed' : 'subscribed'].join(','),
      ),
  };
}

/** The exports as files, the newsletter under its usual name. */
export function shopFiles({ shop, till, newsletter }: Shops): Record<string, string> {
  return {
    'shop.csv': [SHOP_HEADER, ...shop, ''].join('\n'),
    'till.csv': [TILL_HEADER, ...till, ''].join('\n'),
    'newsletter.csv': [NEWSLETTER_HEADER, ...newsletter, ''].join('\n'),
  };
}
