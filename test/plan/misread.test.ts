import { describe, expect, it } from 'vitest';
import { inferPlan } from '../../src/plan/infer.ts';
import { columnFromStrings } from '../../src/table/table.ts';
import { variantsOf } from './testbed/build.mjs';
import { measureUnit } from './testbed/measure.mjs';

/** Roles by header, file by file, of variants written as the test bed writes them; files of one run are planned together. */
function read(text: string): Record<string, string>[] {
  const unit = variantsOf(text, 'misread');
  const readings = measureUnit(unit, { inferPlan, columnFromStrings });
  return unit.map(({ id }) =>
    Object.fromEntries(readings.filter((one) => one.id === id).map((one) => [one.header, one.read])),
  );
}

const readOne = (text: string): Record<string, string> => read(text)[0] ?? {};

describe('dates of birth', () => {
  it('are complete when the month has a coded header', () => {
    expect(
      readOne(`coded en_GB 180
        id = key:seq; fore = given; surname = family; dob_day = birthDay; dob_mth = birthMonth; dob_year = birthYear`),
    ).toMatchObject({ dob_day: 'birth_day', dob_mth: 'birth_month', dob_year: 'birth_year' });
  });

  it('are completed from neighbours when only one part is named', () => {
    expect(
      readOne(`partly en_GB 180
        id = key:seq; first name = given; last name = family; birth month = birthMonth; dd = birthDay; yr = birthYear`),
    ).toMatchObject({ dd: 'birth_day', 'birth month': 'birth_month', yr: 'birth_year' });
  });

  it('are a date that runs from 1926 to 2004 in a file of customers', () => {
    expect(
      readOne(`plain en_GB 250
        id = key:seq; name = full; date = birth:yyyy-MM-dd; country = country`),
    ).toMatchObject({ date: 'birth_date' });
  });

  it('are not a date of few years under the same header', () => {
    expect(
      readOne(`plain en_GB 250
        id = key:seq; name = full; email = email; date = created:yyyy-MM-dd`)['date'],
    ).not.toBe('birth_date');
  });

  it('are eight digits mmddyyyy where the header says so', () => {
    expect(
      readOne(`digits en_US 180
        id = key; first = given; last = family; date_of_birth = birth:MMddyyyy`),
    ).toMatchObject({ date_of_birth: 'birth_date' });
  });

  it('are told from days of signing up', () => {
    expect(
      readOne(`two en_US 180
        customer = full; email = email; born = birth:MM/dd/yyyy; signup date = created:MM/dd/yyyy`),
    ).toMatchObject({ born: 'birth_date', 'signup date': 'created_at' });
  });
});

describe('postcodes', () => {
  it('are no labels of addresses under a header with such a word', () => {
    expect(
      readOne(`label en_GB 180 couples
        id = key:seq; first = given; last = family; cap_lab = label; sex = gender`)['cap_lab'],
    ).not.toBe('postcode');
  });

  it('are no keys that come once', () => {
    expect(
      readOne(`key en_GB 250
        recid = key:R######; fore = given; surname = family; town = city`)['recid'],
    ).not.toBe('postcode');
  });

  it('are no areas of counting, in neither of two files', () => {
    const [a = {}, b = {}] = read(`first en_GB 250 couples run=areas
        id = key:seq; fname = given; sname = family; town = city; zone = area:79###

        second en_GB 40 couples run=areas
        id = key:seq; fname = given; sname = family; town = city; zone = area:79###`);
    expect([a['zone'], b['zone']]).not.toContain('postcode');
  });

  it('are no capacities', () => {
    expect(
      readOne(`hall en_GB 120
        hall = company; cap = count:900; manager = full; phone = workPhone; town = city`)['cap'],
    ).not.toBe('postcode');
  });

  it('are CAP in Italy', () => {
    expect(
      readOne(`cap it 120
        cognome = family; nome = given; cap = postcode; comune = city`),
    ).toMatchObject({ cap: 'postcode' });
  });

  it('are numbers that a program wrote with a decimal', () => {
    expect(
      readOne(`float en_US 120
        name = full; street = line; city = city; zip = postcode:float`),
    ).toMatchObject({ zip: 'postcode' });
  });
});

describe('addresses', () => {
  it('have house numbers that a program wrote with a decimal', () => {
    expect(
      readOne(`float en_US 120
        name = full; house_no = house:float; street = street; city = city; zip = postcode`),
    ).toMatchObject({ house_no: 'house_number' });
  });

  it('are completed from neighbours when only one part is named', () => {
    expect(
      readOne(`partly de 180
        name = full; street = street; f1 = house; f2 = postcode; f3 = city`),
    ).toMatchObject({ street: 'street', f1: 'house_number', f2: 'postcode', f3: 'city' });
  });

  it('stand whole under "location"', () => {
    expect(
      readOne(`whole en_US 120
        customer = full; phone = phone; location = address`),
    ).toMatchObject({ location: 'address_full' });
  });

  it('have no state where the word means status', () => {
    expect(
      readOne(`state en_GB 120
        name = full; email = email; state = status; country = country`)['state'],
    ).not.toBe('region');
  });
});

describe('names', () => {
  it('are no employers beside given and family names', () => {
    expect(
      readOne(`work en_US 180
        given_nm = given; family_nm = family; employer_name = employer; zip = postcode`),
    ).toMatchObject({ employer_name: 'company' });
  });

  it('are no occupations', () => {
    expect(
      readOne(`work en_GB 250
        first = given; occup = job; last = family; age = age`)['occup'],
    ).not.toMatch(/_name$/);
  });

  it('at birth stand under MAIDEN', () => {
    expect(
      readOne(`maiden en_GB 180
        SURNAME = family; FORENAME = given; MAIDEN = maiden; TOWN = city`),
    ).toMatchObject({ MAIDEN: 'maiden_name' });
  });

  it('are given names though a few cells say who somebody is', () => {
    const words = ['Father', 'Wife', 'N', 'Child F', 'Adult Male', 'Declined'];
    const given = ['Anna', 'Thomas', 'Maria', 'Peter', 'Laura', 'Michael', 'Julia', 'David', 'Sarah', 'Daniel'];
    const starts = ['Hart', 'Brook', 'Castel', 'Dun', 'Eller', 'Farn', 'Gold'];
    const ends = ['well', 'ner', 'low', 'more', 'by'];
    const rows = Array.from({ length: 150 }, (_, at) => at);
    const one = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
    const table = {
      source: 'words',
      rows: rows.length,
      recordNumbers: Int32Array.from(rows, (at) => at + 1),
      columns: [
        columnFromStrings(
          'c1',
          rows.map((at) => (at % 25 === 0 ? one(words, at / 25) : one(given, at * 7))),
        ),
        columnFromStrings(
          'surname',
          rows.map((at) => one(starts, at) + one(ends, at * 3)),
        ),
      ],
    };
    expect(inferPlan([{ table, path: 'words.csv' }]).sources[0]?.columns[0]?.role).toBe('given_name');
  });
});

it('titles of books are no titles of jobs', () => {
  expect(
    readOne(`books en_GB 150
      reader no = key; title = book; reader name = full; email = email`)['title'],
  ).not.toMatch(/title/);
});

describe('two files of one run', () => {
  it('give a header over the same kind of values the same role', () => {
    const [a = {}, b = {}] = read(`a en_GB 180 couples run=same
        no = key:A#####; fname = given; sname = family; hh = household; zone_pc = area:79###

        b en_GB 60 couples run=same
        no = key:B#####; fname = given; sname = family; hh = household; zone_pc = area:79###`);
    expect(a).toEqual(b);
  });
});
