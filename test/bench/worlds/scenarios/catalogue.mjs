// Not customers at all: articles of two shops, or papers of two indexes. Whoever merges people has nothing to do here.
import { invented } from '../population/contacts.mjs';
import { chance, digits, integer, logUniform, pick, shuffled, stream } from '../random.mjs';

const KINDS = 'kettle lamp drill headphones router jacket tent blender monitor chair cable backpack speaker'.split(' ');
const TOPICS =
  'estimation of sparse graphs in streaming systems for adaptive query learning with bounded noise on distributed indexes'.split(
    ' ',
  );
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const word = (random) => capital(invented(random, integer(random, 2, 3)));

const article = (random) => ({
  name: `${word(random)} ${capital(pick(random, KINDS))} ${word(random)[0]}${integer(random, 10, 999)}`,
  maker: word(random),
  price: (Math.exp(1 + 5 * random()) + 0.99).toFixed(2),
  text: Array.from({ length: integer(random, 4, 30) }, () => invented(random, integer(random, 1, 3))).join(' '),
});
const paper = (random) => ({
  name: capital(
    shuffled(random, TOPICS)
      .slice(0, integer(random, 5, 10))
      .join(' '),
  ),
  maker: Array.from({ length: integer(random, 1, 4) }, () => `${word(random)[0]}. ${word(random)}`).join(', '),
  price: String(integer(random, 1985, 2026)),
  text: `${word(random)} ${pick(random, ['Conference', 'Journal', 'Workshop'])}`,
});

const LAYOUTS = {
  articles: {
    draw: article,
    headers: [
      ['sku', 'title', 'manufacturer', 'price', 'description'],
      ['id', 'name', 'brand', 'list price', 'details'],
    ],
    roles: [
      'source_key|other|product|customer_id',
      'product|other',
      'other|company|attribute',
      'amount|other',
      'other|product|attribute',
    ],
  },
  papers: {
    draw: paper,
    headers: [
      ['key', 'title', 'authors', 'year', 'venue'],
      ['id', 'paper', 'written by', 'published', 'appeared in'],
    ],
    roles: [
      'source_key|other|product|customer_id',
      'other|product|attribute',
      'other|attribute',
      'other|attribute',
      'other|attribute',
    ],
  },
};

/** A world without customers: whatever is merged that is not one article is wrong. */
export function makeCatalogue(seed, rows) {
  const random = stream(seed, 'catalogue');
  const { draw, headers, roles } = LAYOUTS[pick(random, Object.keys(LAYOUTS))];
  const wanted = rows ?? Math.round(logUniform(random, 300, 5000));
  const files = headers.map((header, at) => ({
    name: `list_${'ab'[at]}`,
    header,
    roles,
    delimiter: ',',
    rows: [],
    entities: [],
    facts: [],
  }));
  for (let id = 1, done = 0; done < wanted; id++) {
    const { name, maker, price, text } = draw(random);
    const places = chance(random, 0.2) ? files : [pick(random, files)];
    for (const file of places) {
      file.rows.push([
        `${file.name.at(-1)}${digits(random, 6)}`,
        chance(random, 0.3) ? name.toLowerCase() : name,
        maker,
        price,
        chance(random, 0.2) ? '' : text,
      ]);
      file.entities.push(`x${id}`);
      file.facts.push({});
      done++;
    }
  }
  const used = files.filter((file) => file.rows.length > 0);
  return { seed, scenario: 'catalogue', isCustomers: false, files: used, close: {}, bound: () => undefined };
}
