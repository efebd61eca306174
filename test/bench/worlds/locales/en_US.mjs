import { between, makeLocale, pick } from './machinery.mjs';

export const en_US = makeLocale({
  code: 'en_US',
  country: 'US',
  language: 'en',
  given: {
    f: [
      'Mary Dorothy Betty Barbara Shirley Patricia Helen Margaret Ruth Virginia Joan Nancy Carol Doris Frances Evelyn Martha Jean Alice Gloria Marilyn Judith Joyce Beverly Lois',
      'Lisa Susan Karen Kimberly Linda Deborah Michelle Jennifer Donna Cynthia Sandra Angela Tammy Amy Melissa Pamela Laura Debra Julie Sharon Heather Stephanie Teresa Lori Maria Tina',
      'Jessica Ashley Emily Sarah Samantha Amanda Brittany Elizabeth Taylor Megan Hannah Kayla Lauren Alexis Madison Olivia Abigail Isabella Emma Sophia Ava Chloe Natalie Destiny Gabriela Jasmine',
    ],
    m: [
      'Robert James John William Charles George Richard Donald Joseph Edward Thomas Frank Paul Harold Raymond Walter Jack Henry Kenneth Arthur Albert Eugene Ralph Carl Howard',
      'Michael David Mark Steven Jeffrey Timothy Kevin Scott Brian Gary Ronald Kenneth Anthony Eric Gregory Stephen Christopher Jason Daniel Larry Todd Terry Douglas Keith Craig Jose',
      'Matthew Joshua Andrew Jacob Nicholas Tyler Brandon Ryan Justin Zachary Austin Alexander Ethan Logan Mason Noah Liam Jayden Aiden Cody Dylan Jordan Carlos Luis Caleb Evan',
    ],
  },
  nicknames:
    'Robert=Bob,Rob,Bobby William=Bill,Will James=Jim,Jimmy Richard=Rick,Dick Charles=Chuck,Charlie Edward=Ed,Ted Elizabeth=Liz,Beth,Betsy Margaret=Peggy,Meg Patricia=Pat,Patty Michael=Mike Kimberly=Kim Jennifer=Jen,Jenny Deborah=Debbie Christopher=Chris Matthew=Matt Joshua=Josh Nicholas=Nick Zachary=Zach Alexander=Alex Jessica=Jess Samantha=Sam Amanda=Mandy Abigail=Abby Joseph=Joe Thomas=Tom Timothy=Tim Kenneth=Ken Ronald=Ron Donald=Don Stephen=Steve Steven=Steve Anthony=Tony Andrew=Andy,Drew Jeffrey=Jeff Gregory=Greg Daniel=Dan Cynthia=Cindy Pamela=Pam Susan=Sue Virginia=Ginny Dorothy=Dot',
  family: {
    double: 0.02,
    head: 'Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Kim Patel O’Brien',
    tail: [
      '_ _ _ _ Mc Mac O’ Van Fitz De La North West',
      'Ald Ash Bart Beck Bel Ben Bran Brod Cal Cas Chan Col Cran Dal Del Dun Ell Far Fin Gar Gil Gran Hal Han Har Hol Kel Ken Kin Lan Lin Lor Mal Mar Mel Mor Nor Pal Pen Ran Ros San Sel Sher Stan Tal Tor Val Wal Wen Whit Zim',
      '_ _ _ er ing an',
      'ley ton son well er man berg stein ski ford ello ano ett ington field ings dale wood kins ez ino holt ner by ster sky quist enberg ovich ault ieri',
    ],
  },
  places: {
    cities: `New York|New York|NY|100## 100## 101##|212 646
      Los Angeles|California|CA|900##|213 323
      Chicago|Illinois|IL|606##|312 773
      Houston|Texas|TX|770##|713 281
      Phoenix|Arizona|AZ|850##|602
      Philadelphia|Pennsylvania|PA|191##|215
      San Antonio|Texas|TX|782##|210
      San Diego|California|CA|921##|619
      Dallas|Texas|TX|752##|214
      Austin|Texas|TX|787##|512
      Jacksonville|Florida|FL|322##|904
      Columbus|Ohio|OH|432##|614
      Charlotte|North Carolina|NC|282##|704
      Indianapolis|Indiana|IN|462##|317
      San Francisco|California|CA|941##|415
      Seattle|Washington|WA|981##|206
      Denver|Colorado|CO|802##|303
      Boston|Massachusetts|MA|021##|617
      Nashville|Tennessee|TN|372##|615
      Detroit|Michigan|MI|482##|313
      Portland|Oregon|OR|972##|503
      Memphis|Tennessee|TN|381##|901
      Las Vegas|Nevada|NV|891##|702
      Baltimore|Maryland|MD|212##|410
      Milwaukee|Wisconsin|WI|532##|414
      Albuquerque|New Mexico|NM|871##|505
      Tucson|Arizona|AZ|857##|520
      Atlanta|Georgia|GA|303##|404
      Miami|Florida|FL|331##|305
      Minneapolis|Minnesota|MN|554##|612
      Cleveland|Ohio|OH|441##|216
      Newark|New Jersey|NJ|071##|973`,
    villages: {
      names: [
        'North |West |East |New |Fort |Mount |Lake |Port |_|_|_',
        'Ash Oak Green Spring Cedar Maple Frank Jeffer Madi Clay Mill River Pleasant Fair Brook Hunting Lexing Clin Ham Win',
        'ville|ton|field|burg|wood|dale|port|view|mont|land|ford',
      ],
      areas: `Ohio|OH|446## 457##|330 740
        Iowa|IA|501## 521##|515 563
        Georgia|GA|305## 317##|706 229
        Pennsylvania|PA|168## 177##|814 570
        Texas|TX|758## 795##|903 325
        Vermont|VT|056##|802
        Kentucky|KY|403## 421##|859 270
        Maine|ME|044##|207
        New Jersey|NJ|080##|856`,
    },
  },
  streets: {
    head: 'Main St|Oak St|Maple Ave|Park Ave|Washington St|2nd St|Elm St|Cedar Ave|Pine St|Lake Dr|Hill Rd|Church St|Walnut St|Highland Ave|Lincoln Ave|Jefferson St|River Rd|N 4th St|Sunset Blvd|Broadway',
    tail: [
      '_|_|_|_|N |S |W |E ',
      'Aspen Birch Cherry Chestnut Cypress Dogwood Franklin Grant Hickory Jackson Juniper Laurel Madison Magnolia Meadow Monroe Mulberry Orchard Poplar Ridge Sycamore Valley Willow Canyon Prairie Quail Fox Heritage Colonial Summit',
      ' St| St| Ave| Ave| Dr| Rd| Ln| Ct| Blvd| Way| Pl| Cir| Ter',
    ],
  },
  houseNumber: (random) =>
    String(
      random() < 0.3
        ? between(random, 1, 99)
        : random() < 0.6
          ? between(random, 100, 999)
          : between(random, 1000, 9999),
    ),
  unit: (random) =>
    pick(random, [
      `Apt ${between(random, 1, 40)}`,
      `Apt ${between(random, 1, 12)}${pick(random, [...'ABCD'])}`,
      `Unit ${between(random, 1, 120)}`,
      `# ${between(random, 2, 400)}`,
    ]),
  addressLine: ({ street, house, unit }) => `${house} ${street}${unit ? ` ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode, regionCode, region }) =>
    `${house} ${street}${unit ? ` ${unit}` : ''}, ${city}, ${regionCode ?? region} ${postcode}`,
  phone: {
    callingCode: '1',
    trunk: '',
    mobiles: ['+1{212 323 773 713 602 215 214 512 614 704 206 303 617 503 404 305 612 216}[2-9][02-8]#####'],
    landline: (area) => `+1${area}[2-9][02-8]#####`,
    formats: [['', '(###) ###-####']],
  },
  companies: {
    names:
      'Liberty Summit Pioneer Pacific Lakeside Bluegrass Evergreen Cascade Patriot Sunrise Redwood Granite Eagle Frontier Heartland Silverline Keystone Beacon Harbor Maple',
    trades:
      'Consulting|Construction|Realty|Plumbing|Software|Insurance|Motors|Landscaping|Dental|Logistics|Catering|Law Group|Electric|Supply|Fitness|Properties',
    forms: 'LLC|Inc.|Inc|Corp.|Co.|LP',
    write: ({ first, trade, form }) => `${first} ${trade} ${form}`,
  },
  mails: 'gmail.com yahoo.com hotmail.com aol.com comcast.net outlook.com icloud.com verizon.net att.net',
  titles: { f: 'Ms.', m: 'Mr.' },
  dateFormats: ['MM/dd/yyyy', 'yyyy-MM-dd', 'M/d/yyyy', 'M/d/yy'],
  currency: 'USD',
  jobs: 'Office Manager|Registered Nurse|Teacher|Sales Associate|Accountant|Attorney|Software Engineer|Electrician|Retired|Owner|Project Manager|Realtor|Truck Driver|Pharmacist|Administrative Assistant|Vice President|Dental Hygienist|Analyst|Contractor|Chef',
  // Social security number: area, group, serial.
  personalId: (random) =>
    `${String(between(random, 1, 665)).padStart(3, '0')}-${String(between(random, 1, 99)).padStart(2, '0')}-${String(between(random, 1, 9999)).padStart(4, '0')}`,
});
