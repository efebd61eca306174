import { describe, expect, test } from 'vitest';
import { cleanNamePart, isPlaceholder, nameKey, parseName, partyKind } from '../../../src/normalize/name/name.ts';

/** Input | title | given | middle | family | suffix | nickname */
const NAMES = `
John Smith                       |            | John          |               | Smith             |           |
Smith, John                      |            | John          |               | Smith             |           |
Smith, John Q.                   |            | John          | Q.            | Smith             |           |
Dr. Juan Q. de la Vega, Jr.      | Dr.        | Juan          | Q.            | de la Vega        | Jr.       |
de la Vega, Juan                 |            | Juan          |               | de la Vega        |           |
von der Leyen, Ursula            |            | Ursula        |               | von der Leyen     |           |
Mr. and Mrs. John Smith          | Mr. and Mrs. | John        |               | Smith             |           |
John and Jane Smith              |            | John and Jane |               | Smith             |           |
Robert "Bob" Jones               |            | Robert        |               | Jones             |           | Bob
Jane Doe (Janie)                 |            | Jane          |               | Doe               |           | Janie
LARRY JR, CLINTON                |            | CLINTON       |               | LARRY             | JR        |
M. S. Romano                     |            | M.            | S.            | Romano            |           |
Romano, M. S.                    |            | M.            | S.            | Romano            |           |
Maria Garcia CPA                 |            | Maria         |               | Garcia            | CPA       |
IBRAHIM Amina                    |            | Amina         |               | IBRAHIM           |           |
フリガナ：ヤマダ タロウ            |            | タロウ        |               | ヤマダ            |           |
Name: Ann Lee                    |            | Ann           |               | Lee               |           |
João Silva Filho                 |            | João          |               | Silva             | Filho     |
João Filho                       |            | João          |               | Filho             |           |
Ana Maria Neto                   |            | Ana           | Maria         | Neto              |           |
José Carlos Silva Neto           |            | José          | Carlos        | Silva             | Neto      |
Robert Martin père               |            | Robert        |               | Martin            | père      |
Lemaire, n/a n/a                 |            |               |               | Lemaire           |           |
Ann Null                         |            | Ann           |               | Null              |           |
Jane Doe (unknown)               |            | Jane          |               | Doe               |           |
María del Carmen García          |            | María del Carmen |            | García            |           |
Ana María Velasquez y Garcia     |            | Ana           | María         | Velasquez y Garcia |          |
Van Nguyen                       |            | Van           |               | Nguyen            |           |
Bommarito Ruth                   |            | Ruth          |               | Bommarito         |           |
Иванов Иван Иванович             |            | Иван          | Иванович      | Иванов            |           |
Иван Иванович Иванов             |            | Иван          | Иванович      | Иванов            |           |
عمر الزهراني                     |            | عمر           |               | الزهراني          |           |
Petrova Anna Sergeevna           |            | Anna          | Sergeevna     | Petrova           |           |
Michael John Petrovich           |            | Michael       | John          | Petrovich         |           |
DUPONT Jean                      |            | Jean          |               | DUPONT            |           |
VAN DER BERG Jan                 |            | Jan           |               | VAN DER BERG      |           |
JOHN Smith                       |            | JOHN          |               | Smith             |           |
Nguyễn Văn An                    |            | An            | Văn           | Nguyễn            |           |
Tran Thi Mai                     |            | Mai           | Thi           | Tran              |           |
Mai Nguyen                       |            | Mai           |               | Nguyen            |           |
Dr. med. Hans-Peter von der Heide | Dr. med.  | Hans-Peter    |               | von der Heide     |           |
Prof. Dr. Dr. h.c. Müller        | Prof. Dr. Dr. h.c. |      |               | Müller            |           |
Okonkwo Chinedu                  |            | Chinedu       |               | Okonkwo           |           |
Mbeki Thabo                      |            | Thabo         |               | Mbeki             |           |
Tesfaye Abebe Bekele             |            | Tesfaye       | Abebe         | Bekele            |           |
Swanson Peter A                  |            | Peter         | A             | Swanson           |           |
Michael D. Smith                 |            | Michael       | D.            | Smith             |           |
e j smith                        |            | e             | j             | smith             |           |
John Smith III                   |            | John          |               | Smith             | III       |
John Smith, Ph. D.               |            | John          |               | Smith             | Ph. D.    |
Kenneth Clarke QC MP             |            | Kenneth       |               | Clarke            | QC, MP    |
Jack Ma                          |            | Jack          |               | Ma                |           |
Smith, J.R.                      |            | J.R.          |               | Smith             |           |
Rev Andrews                      | Rev        |               |               | Andrews           |           |
Sir Gerald                       | Sir        | Gerald        |               |                   |           |
Prof. Dr. Hans Müller            | Prof. Dr.  | Hans          |               | Müller            |           |
Andrew                           |            | Andrew        |               |                   |           |
Kowalczyk                        |            |               |               | Kowalczyk         |           |
Jones, MD, Carol                 |            | Carol         |               | Jones             | MD        |
Ann Lee, Attorney at Law         |            | Ann           |               | Lee               | Attorney at Law |
山田 太郎                          |            | 太郎           |               | 山田               |           |
山田太郎                           |            | 太郎           |               | 山田               |           |
欧阳娜娜                           |            | 娜娜           |               | 欧阳               |           |
김민준                             |            | 민준           |               | 김                |           |
남궁민수                            |            | 민수           |               | 남궁               |           |
ジョン・スミス                       |            | ジョン          |               | スミス              |           |
Sam Smith 😊                     |            | Sam           |               | Smith             |           |
`;

function rows(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

describe('parseName', () => {
  test.each(rows(NAMES))(
    '%s',
    (input = '', title = '', given = '', middle = '', family = '', suffix = '', nickname = '') => {
      expect(parseName(input)).toEqual({ title, given, middle, family, suffix, nickname });
    },
  );

  test.each(['', ' ', 'FNU LNU', 'n/a', '-', 'NULL', 'test', '12345', '???', 'Unknown'])('nothing in %j', (input) => {
    expect(parseName(input)).toBeNull();
  });
});

/** Input | part | value */
const PARTS = `
  MCDONALD  | family | McDonald
o'neill     | family | O'Neill
VAN DER BERG | family | van der Berg
DE LA CRUZ  | family | de la Cruz
smith-emiily- | family | Smith-Emiily
deShawn     | given  | deShawn
JD          | given  | JD
maria del pilar | given | Maria del Pilar
macdonald   | family | MacDonald
MACHADO     | family | Machado
JOSÉ        | given  | José
élodie      | given  | Élodie
ß           | family | ß
jr          | suffix | Jr.
iii         | suffix | III
phd         | suffix | PhD
mister      | title  | Mr.
dr          | title  | Dr.
prof. dr.   | title  | Prof. Dr.
Nat         | given  | Nat
`;

describe('cleanNamePart', () => {
  test.each(rows(PARTS))('%s as %s', (input = '', part = '', value = '') => {
    expect(cleanNamePart(input, part as 'given').value).toBe(value);
  });

  test.each(['n/a', '0', '--', 'NaT', '.', '#REF!', 'xxx'])('placeholder %j', (input) => {
    expect(cleanNamePart(input, 'given')).toEqual({ value: null, issue: 'E409' });
  });

  test('a blank is nothing, without issue', () => {
    expect(cleanNamePart('  ', 'given')).toEqual({ value: null });
  });
});

describe('nameKey', () => {
  test.each([
    ["O'Neill-Łaska", 'oneill laska'],
    ['O’NEILL', 'oneill'],
    ['Müller', 'muller'],
    ['J.R.', 'j r'],
    ['  Ann   Lee ', 'ann lee'],
    ['Иван', 'ivan'],
    ['Nguyễn', 'nguyen'],
    ['---', ''],
    ['ＡＮＮ', 'ann'],
    ['Zoë 😊', 'zoe'],
  ])('%s', (text, key) => {
    expect(nameKey(text)).toBe(key);
  });
});

describe('isPlaceholder', () => {
  test.each([
    'n/a',
    'N.A.',
    'NA',
    'na',
    'NULL',
    'None',
    'nan',
    'NaN',
    'NaT',
    '-',
    '--',
    '?',
    '.',
    '',
    ' ',
    'xxx',
    'XXXX',
    'unknown',
    '(blank)',
    'フリガナ',
    '氏名',
    '<none>',
    'test',
    'Test Test',
    'guest',
    'keine Angabe',
    'inconnu',
    '不明',
    '#N/A',
    '#DIV/0!',
    'undefined',
    'not available',
    'tbd',
  ])('%j is one', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each(['Na', 'Nat', 'Nan', 'Nada', 'Blank', '0', '00000', 'Testa', 'Ann', '王', 'Max X', 'x', '😊'])(
    '%j is none',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );
});

describe('partyKind', () => {
  test.each([
    'Acme Inc',
    'Müller & Söhne GmbH',
    'enron corp',
    'PT Maju Jaya',
    '株式会社山田',
    'amazon.com',
    'The Blue Door',
    '3M Company',
    'Johnson and Johnson',
    'First National Bank',
    'Universal Exports',
    'Friends of Don Dietz',
    'St Mary’s Church',
    'Stadtwerke Köln',
    'Kelly High School',
    'ООО Ромашка',
    'IBM',
    'Marcel v.o.s.',
    'Anna Ltd',
    'Max Inc',
    'Peter Gbr',
    'MARINA SAS',
    'Vos Transport',
    'Novak Vos',
    'Marcel Vos Bakkerij',
    'A. B. Plumbing',
    'Miller Oats Co. PAC',
  ])('%s is an organisation', (text) => {
    expect(partyKind(text)).toBe('organisation');
  });

  test.each([
    'John Smith',
    'Smith, John',
    'Dr. Ann Price',
    'Charlotte Church',
    'Ronald & Karen Lindsay',
    'Mr. & Mrs. Lines',
    'Maria de los Angeles Garcia Lopez',
    'José Banks',
    'Trujillo',
    '山田太郎',
    'Jack Ma',
    'Anna Co',
    'Wolfgang Amadeus Mozart',
    'Li Na',
    'Marcel Vos',
    'Marcel VOS',
    'MARCEL VOS',
    'Jan de Vos',
    'Maria Sas',
    'K. S. Wood',
    'Wood, K. S.',
    'W. Church',
    'Maria Garcia CPA',
  ])('%s is a person', (text) => {
    expect(partyKind(text)).toBe('person');
  });
});
