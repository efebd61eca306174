// Addresses on one line in the shapes of their countries; the truth is the parts they were written from. Own lists: streets, places and
// shapes as people of the country write them. {v} is a venue or building, {n} the house number, {s} street, {u} unit, {d} district,
// {c} city, {r} region, {p} postcode.
import { pick, seeded } from './halves.mjs';

const LINES_PER_SHAPE = 8;

/** Country: streets; places as city/region/postcode/district; numbers; units; shapes. */
const COUNTRIES = {
  AR: [
    'Av. Corrientes;San Martín;Av. 9 de Julio;Rivadavia;Mitre',
    'Buenos Aires/CABA/C1043AAZ/San Nicolás;Córdoba/Córdoba/X5000JHQ/Centro;Rosario/Santa Fe/S2000BSF/Centro',
    '1234;456;2890;55',
    'Piso 3;Dpto 4;5º B',
    '{s} {n}, {p} {c};{s} {n} {u}, {p} {c}, {r};{s} {n}, {c}, {r}, {p}',
  ],
  AT: [
    'Mariahilfer Straße;Hauptplatz;Landstraßer Hauptstraße;Am Graben;Ringstraße',
    'Wien//1060/;Graz//8010/;Salzburg//5020/;Linz//4020/',
    '12;5a;120;7',
    'Top 5;Stiege 2;2. OG',
    '{s} {n}, {p} {c};{s} {n} {u}, {p} {c};{p} {c}, {s} {n};{s} {n} {p} {c}',
  ],
  AU: [
    'George Street;Smith St;Ocean Avenue;Great Western Highway;The Esplanade',
    'Sydney/NSW/2000/;Melbourne/VIC/3000/;Fremantle/WA/6160/;Hobart/TAS/7000/',
    '12;145;3A;7-9',
    'Unit 5;Level 3;Suite 12',
    '{n} {s}, {c} {r} {p};{u}, {n} {s}, {c} {r} {p};{n} {s} {c} {r} {p};{v}, {n} {s}, {c} {r} {p}',
  ],
  BE: [
    'Rue de la Loi;Kerkstraat;Avenue Louise;Grote Markt;Chaussée de Wavre',
    'Bruxelles//1000/;Antwerpen//2000/;Liège//4000/;Gent//9000/',
    '16;5;120;7a',
    'bus 4;boîte 12;bte 3',
    '{s} {n}, {p} {c};{s} {n} {u}, {p} {c};{s} {n} {p} {c};{v}, {s} {n}, {p} {c}',
  ],
  BR: [
    'Rua Augusta;Avenida Paulista;Rua 7 de Setembro;Praça da Sé;Alameda Santos',
    'São Paulo/SP/01310-100/Bela Vista;Rio de Janeiro/RJ/20040-020/Centro;Curitiba/PR/80010-000/Centro;Salvador/BA/40020-000/Barra',
    '1500;45;2300;12',
    'apto 12;sala 304;bloco B',
    '{s}, {n} - {d}, {c} - {r}, {p};{s}, {n}, {u} - {d} - {c}/{r} - CEP {p};{s}, {n}, {c} - {r}, {p};{s} {n}, {d}, {c}, {r}, {p}',
  ],
  CA: [
    'Main Street;Bloor St W;rue Sherbrooke Ouest;Jasper Avenue NW;Queen St E',
    'Toronto/ON/M5V 2T6/;Montréal/QC/H3G 1P1/;Edmonton/AB/T5J 1N9/;Halifax/NS/B3H 4R2/',
    '123;55;1234;8',
    'Suite 400;Apt 5;Unit 12',
    '{n} {s}, {c}, {r} {p};{n} {s} {u}, {c}, {r} {p};{u} {n} {s}, {c} {r} {p};{n} {s} {c} {r} {p}',
  ],
  CH: [
    'Bahnhofstrasse;Rue de Lausanne;Via Nassa;Hauptstrasse;Am Bach',
    'Zürich//8001/;Genève//1201/;Lugano//6900/;Bern//3011/',
    '10;5a;48;7',
    '2. Stock;3. OG',
    '{s} {n}, {p} {c};{s} {n}, CH-{p} {c};{s} {n} {p} {c};{v}, {s} {n}, {p} {c}',
  ],
  CL: [
    'Av. Providencia;Merced;Los Leones;San Diego',
    'Santiago/RM/7500000/Providencia;Valparaíso/Valparaíso/2340000/Centro;Concepción/Biobío/4030000/Centro',
    '1234;560;45',
    'Depto 502;Of. 304',
    '{s} {n}, {c};{s} {n}, {u}, {c};{s} {n}, {p} {c}',
  ],
  CO: [
    'Cra 18;Calle 72;Carrera 7;Cl. 100;Av. 19;Diagonal 40;Transversal 23',
    'Bogotá/Bogotá D.C./110111/Chapinero;Medellín/Antioquia/050001/El Poblado;Cali/Valle del Cauca/760001/Centro',
    '63-64;10-34;71-21;8A-49',
    'Apto 301;Of. 502;Torre 2',
    '{s} # {n}, {c};{s} #{n}, {c}, {r};{s}#{n}, {c};{s} No. {n}, {u}, {c}, {r};{s} # {n} {u}, {c}, {p}',
  ],
  CZ: [
    'Vinohradská;Na Příkopě;Masarykova;Husova;Třída Svobody',
    'Praha 3//130 00/;Brno//602 00/;Olomouc//779 00/;Plzeň//301 00/',
    '1597/174;12;45a;7',
    '',
    '{s} {n}, {p} {c};{s} {n}, {c} {p};{s} {n} {p} {c};{p} {c}, {s} {n}',
  ],
  DE: [
    'Hauptstr.;Straße des 17. Juni;Am Markt;Bahnhofstraße;Unter den Linden;Rosa-Luxemburg-Straße',
    'Berlin//10115/;Köln//50667/;München//80331/;Frankfurt am Main//60311/',
    '12;5a;135;7-9;12 b',
    '3. OG links;Hinterhaus;2. Etage',
    '{s} {n}, {p} {c};{s} {n} {p} {c};{s} {n}, {u}, {p} {c};{p} {c}, {s} {n};{v}, {s} {n}, {p} {c};{s} {n}, D-{p} {c}',
  ],
  DK: [
    'Nørregade;Vesterbrogade;H.C. Andersens Boulevard;Østergade;Strandvejen',
    'København K//1165/;Aarhus C//8000/;Odense C//5000/;Hellerup//2900/',
    '42;10;7B;112',
    '4 t.v.;2. tv;1. th.;st. mf.;3 th',
    '{s} {n}, {p} {c};{s} {n} {u}, {p} {c};{s} {n}, {u}, {p} {c};{s} {n} {u} {p} {c};{s} {n} {p} {c}',
  ],
  ES: [
    'Calle Mayor;Avda. de la Constitución;C/ Gran Vía;Plaza de España;Paseo de Gracia;Calle 2 de Mayo',
    'Madrid/Madrid/28013/;Barcelona/Barcelona/08007/;Sevilla/Sevilla/41001/;València/Valencia/46002/',
    '5;25;120;7',
    '3º B;2ºA;1º dcha.;bajo',
    '{s} {n}, {p} {c};{s}, {n}, {u}, {p} {c};{s} {n} {u} {p} {c};{s}, nº {n}, {p} {c} ({r});{s} {n}, {u}, {p} {c}, {r}',
  ],
  FI: [
    'Mannerheimintie;Hämeenkatu;Aleksanterinkatu;Itäinen Pitkäkatu',
    'Helsinki//00100/;Tampere//33100/;Turku//20100/',
    '5;12;140;7',
    'A 12;B 3;as 4',
    '{s} {n}, {p} {c};{s} {n} {u}, {p} {c};{s} {n} {u} {p} {c}',
  ],
  FR: [
    'rue de la Paix;avenue Foch;boulevard Saint-Germain;rue du 8 mai 1945;place de la République;chemin des Vignes',
    'Paris//75002/;Lyon//69001/;Marseille//13001/;Aix-en-Provence//13100/',
    '12;5 bis;120;7',
    'Appt 12;Bât. B;Résidence Les Lilas',
    '{n} {s}, {p} {c};{n}, {s}, {p} {c};{n} {s} {p} {c};{v}, {n} {s}, {p} {c};{n} {s}, {p} {c} Cedex 01',
  ],
  GB: [
    'High Street;Baker Street;Church Lane;London Road;The Avenue;Station Road',
    'London//SW1A 1AA/;Oxford//OX1 4DB/;Leeds//LS1 1AA/;Edinburgh//EH2 2AN/',
    '12;221B;7;45-47',
    'Flat 2;Apartment 14;Unit 5',
    '{n} {s}, {c} {p};{n} {s}, {c}, {p};{u}, {n} {s}, {c}, {p};{v}, {n} {s}, {c} {p};{n} {s} {c} {p}',
  ],
  GR: [
    'Ερμού;Πανεπιστημίου;Λεωφόρος Συγγρού;Τσιμισκή',
    'Αθήνα//105 63/;Θεσσαλονίκη//546 23/;Πάτρα//262 21/',
    '12;45;120;7',
    '',
    '{s} {n}, {p} {c};{s} {n}, {c} {p};{s} {n} {p} {c}',
  ],
  HU: [
    'Váci utca;Kossuth Lajos tér;Andrássy út;Rákóczi út',
    'Budapest//1051/;Szeged//6720/;Debrecen//4024/',
    '3;12;45;7',
    '2. em.;fszt. 1',
    '{p} {c}, {s} {n};{p} {c}, {s} {n}.;{s} {n}, {p} {c};{p} {c}, {s} {n}, {u}',
  ],
  IE: [
    "O'Connell Street;Main Street;Patrick Street;Grafton Street",
    'Dublin 1//D01 F5P2/;Cork//T12 XY88/;Galway//H91 E2K3/',
    '12;3;45;7',
    'Apt 4;Flat 2',
    '{n} {s}, {c}, {p};{u}, {n} {s}, {c}, {p};{n} {s} {c} {p};{v}, {n} {s}, {c}, {p}',
  ],
  IN: [
    'MG Road;5th Main Road;Nehru Nagar;Park Street;Anna Salai;Linking Road',
    'Bengaluru/Karnataka/560001/Indiranagar;Mumbai/Maharashtra/400050/Bandra West;Chennai/Tamil Nadu/600002/Mount Road;Pune/Maharashtra/411001/Camp',
    '12;45/2;221-B;H.No. 12-34;Plot No. 7;#108;D.No. 5-9-22',
    '',
    '{n}, {s}, {c} - {p};{n}, {s}, {c}, {r} {p};{n} {s}, {d}, {c} {p}, {r};{n}, {s}, {d}, {c}, {r} - {p}',
  ],
  IT: [
    'Via Roma;Corso Vittorio Emanuele II;Piazza Garibaldi;Viale 4 Novembre;Via XX Settembre',
    'Milano/MI/20121/;Roma/RM/00185/;Napoli/NA/80121/;Torino/TO/10121/',
    '10;12/A;45;7bis',
    'int. 5;scala B',
    '{s} {n}, {p} {c} {r};{s}, {n}, {p} {c} ({r});{s} {n} {p} {c} {r};{s} {n}, {p} {c};{v}, {s} {n}, {p} {c} ({r})',
  ],
  JP: [
    'Otemachi;Marunouchi;Umeda;Jingumae;Nishi-Shinjuku',
    'Chiyoda-ku/Tokyo/100-0004/;Kita-ku/Osaka/530-0001/;Shibuya-ku/Tokyo/150-0001/;Shinjuku-ku/Tokyo/160-0023/',
    '1-1-2;3-4;2-16-5;5-10-1',
    '',
    '{n} {s}, {c}, {r} {p};{n}, {s}, {c}, {r} {p};{s} {n}, {c}, {r} {p};〒{p} {n} {s}, {c}, {r};{s} {n}, {c}, {r} {p}, Japan',
  ],
  KR: [
    '테헤란로;세종대로;강남대로;해운대로',
    '서울특별시//06236/강남구;부산광역시//48095/해운대구',
    '152;110;12;465-1',
    '',
    '{c} {d} {s} {n};({p}) {c} {d} {s} {n};{c} {d} {s} {n}, {p}',
  ],
  MX: [
    'Av. Insurgentes Sur;Calle 5 de Mayo;Av. Paseo de la Reforma;Benito Juárez;Calle Hidalgo',
    'Ciudad de México/CDMX/06600/Juárez;Guadalajara/Jalisco/44100/Centro;Monterrey/Nuevo León/64000/Centro',
    '123;45;1602;7',
    'Int. 4;Depto 302',
    '{s} {n}, Col. {d}, {p} {c}, {r};{s} {n}, {d}, {c}, {r}, {p};{s} {n}, {p} {c}, {r};{s}, {p} {c}, {r};{s} No. {n}, Col. {d}, C.P. {p}, {c}, {r};{s} {n} {u}, Col. {d}, {p} {c}, {r}',
  ],
  NL: [
    'Keizersgracht;Kerkstraat;Laan van Meerdervoort;Plein 1944;Westeinde',
    'Amsterdam//1016 DW/;Rotterdam//3011 BD/;Den Haag//2511 VA/',
    '174;12a;5-II;77-3',
    '',
    '{s} {n}, {p} {c};{s} {n} {p} {c};{p} {c}, {s} {n};{v}, {s} {n}, {p} {c}',
  ],
  NO: [
    'Karl Johans gate;Storgata;Kirkeveien;Strandveien',
    'Oslo//0154/;Bergen//5003/;Trondheim//7010/',
    '12;5B;120;7',
    'H0201',
    '{s} {n}, {p} {c};{s} {n} {p} {c};{s} {n} {u}, {p} {c}',
  ],
  NZ: [
    'Queen Street;Lambton Quay;Great South Road;Riccarton Road',
    'Auckland//1010/;Wellington//6011/;Christchurch//8011/',
    '12;145;3A;7',
    'Unit 5;Level 3;Flat 2',
    '{n} {s}, {c} {p};{u}, {n} {s}, {c} {p};{n} {s} {c} {p}',
  ],
  PE: [
    'Av. Arequipa;Jr. de la Unión;Calle Los Pinos;Av. Larco',
    'Lima/Lima/15074/Miraflores;Arequipa/Arequipa/04001/Cercado',
    '1234;456;120',
    'Dpto 302;Of. 5',
    '{s} {n}, {c};{s} {n}, {u}, {c};{s} {n}, {c} {p}',
  ],
  PL: [
    'ul. Marszałkowska;al. Jerozolimskie;Plac Wolności;ul. 3 Maja;Długa',
    'Warszawa//00-590/;Kraków//31-001/;Gdańsk//80-001/',
    '10;10/5;120A;7',
    'm. 5;lok. 3',
    '{s} {n}, {p} {c};{s} {n} {u}, {p} {c};{s} {n} {p} {c};{p} {c}, {s} {n}',
  ],
  PT: [
    'Rua Augusta;Avenida da Liberdade;Praça do Comércio;Rua 1º de Maio',
    'Lisboa//1100-053/;Porto//4000-322/;Coimbra//3000-213/',
    '100;25;7',
    '2º Esq;3º Dto;R/C',
    '{s} {n}, {p} {c};{s}, {n}, {u}, {p} {c};{s} {n} {u} {p} {c};{s}, nº {n}, {p} {c}',
  ],
  RU: [
    'ул. Ленина;Невский проспект;ул. Пушкина;Тверская ул.',
    'Москва//101000/;Санкт-Петербург//190000/;Казань//420000/',
    '5;12;45;7',
    'кв. 7;кв. 112',
    '{p}, {c}, {s}, д. {n};{p}, {c}, {s}, д. {n}, {u};{c}, {s}, {n}, {p}',
  ],
  SE: [
    'Storgatan;Drottninggatan;Kungsgatan;Södra Vägen',
    'Stockholm//111 22/;Göteborg//411 05/;Malmö//211 22/',
    '1;12B;45;7',
    'lgh 1102;3 tr',
    '{s} {n}, {p} {c};{s} {n} {p} {c};{s} {n} {u}, {p} {c};{v}, {s} {n}, {p} {c}',
  ],
  SG: [
    'Anson Road;Orchard Road;New Bridge Road',
    'Singapore//079903/;Singapore//238801/',
    '10;133;2',
    '#10-11;#05-123',
    '{n} {s}, {c} {p};{n} {s} {u}, {c} {p};{n} {s}, {u}, {c} {p}',
  ],
  SK: [
    'Hlavná;Obchodná;Štúrova;Námestie SNP',
    'Bratislava//811 01/;Košice//040 01/;Žilina//010 01/',
    '12;5/A;45;7',
    '',
    '{s} {n}, {p} {c};{s} {n} {p} {c}',
  ],
  TR: [
    'İstiklal Caddesi;Atatürk Bulvarı;Bağdat Cad.;Cumhuriyet Sok.',
    'Beyoğlu/İstanbul/34430/;Çankaya/Ankara/06690/;Konak/İzmir/35250/',
    '12;45;120;7',
    'D:3;Daire 5',
    '{s} No:{n}, {p} {c}/{r};{s} No: {n} {u}, {p} {c}/{r};{s} No:{n}, {c}, {r} {p}',
  ],
  UA: [
    'вул. Хрещатик;вул. Шевченка;просп. Перемоги',
    'Київ//01001/;Львів//79000/;Одеса//65000/',
    '12;45;7',
    'кв. 5',
    '{s}, {n}, {c}, {p};{s}, буд. {n}, {u}, {c}, {p};{p}, {c}, {s}, {n}',
  ],
  US: [
    'Main St;N 5th Avenue;Martin Luther King Jr Blvd;County Road 12;W Elm Dr;Broadway',
    'Springfield/IL/62701/;New York/NY/10118/;St Louis/MO/63129/;Los Angeles/CA/90012/',
    '123;350;4500;7',
    'Apt 4;Suite 3300;#12;Unit B',
    '{n} {s}, {c}, {r} {p};{n} {s} {u}, {c}, {r} {p};{n} {s}, {u}, {c}, {r} {p};{n} {s} {c} {r} {p};{v}, {n} {s}, {c}, {r} {p}',
  ],
  ZA: [
    'Long Street;Main Road;Nelson Mandela Boulevard;Church Street',
    'Cape Town//8001/;Johannesburg//2000/;Durban//4001/',
    '12;145;7',
    'Unit 5;Flat 2',
    '{n} {s}, {c}, {p};{n} {s}, {c} {p};{u}, {n} {s}, {c}, {p}',
  ],
};

/** Venues and buildings in front of a street, by the language of the place. */
const VENUES = {
  ...{
    DE: 'Café Central;Rathaus;Haus am See;Hotel Adler',
    CH: 'Hotel Adler;Café Central',
    BE: 'Hôtel Métropole;Café Central',
  },
  ...{ FR: 'Résidence Les Lilas;Hôtel de Ville;Café de Flore', IT: 'Hotel Bellavista;Palazzo Reale;Bar Centrale' },
  ...{
    NL: 'Hotel Centraal;Café De Kroon',
    SE: 'Hotell Norden;Café Opera',
    US: 'Lincoln Center;Mercy Hospital;Union Plaza',
  },
  ...{
    GB: 'The Old Rectory;Windsor Court;The Red Lion;Town Hall',
    IE: 'The Old Mill;Town Hall',
    AU: 'Town Hall;Harbour Plaza',
  },
};

const fill = (shape, parts) => shape.replace(/\{(\w)\}/g, (_, key) => parts[key]);
const list = (text) => text.split(';').filter((one) => one !== '');

function linesOf(country, group, shape) {
  const [streets, places, numbers, units] = COUNTRIES[country].map(list);
  const random = seeded(`${country} ${shape}`);
  const has = (key) => shape.includes(`{${key}}`);
  return Array.from({ length: LINES_PER_SHAPE }, () => {
    const [c, r, p, d] = pick(random, places).split('/');
    const parts = {
      s: pick(random, streets),
      n: pick(random, numbers),
      u: has('u') ? pick(random, units) : '',
      c,
      r,
      p,
      d,
      v: has('v') ? pick(random, list(VENUES[country])) : '',
    };
    const house = parts.n.replace(/^(?:#|\p{L}.*No\. ?)/u, '');
    const expected = {
      houseNumber: has('n') ? house : '',
      street: parts.s,
      unit: parts.u,
      city: c,
      postcode: has('p') ? p : '',
      ...(has('r') ? { region: r } : {}),
    };
    return { unit: country, group, text: fill(shape, parts), expected };
  });
}

/** Cases `{ unit, group, text, expected }`; `expected` holds the parts that were written, an unwritten one is ''. */
export function addressLines() {
  return Object.keys(COUNTRIES).flatMap((country) =>
    list(COUNTRIES[country][4]).flatMap((shape) => linesOf(country, groupOf(country, shape), shape)),
  );
}

function groupOf(country, shape) {
  if (['IN', 'JP', 'KR', 'RU', 'UA'].includes(country)) return 'Asia and Eastern Europe';
  if (['AR', 'BR', 'CL', 'CO', 'MX', 'PE'].includes(country)) return 'Latin America';
  if (['AU', 'CA', 'GB', 'IE', 'NZ', 'SG', 'US', 'ZA'].includes(country)) return 'number before the street';
  return shape.includes('{v}') ? 'Europe, a venue in front' : 'Europe';
}
