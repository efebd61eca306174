import { between, makeLocale, pick } from './machinery.mjs';

export const de = makeLocale({
  code: 'de',
  country: 'DE',
  language: 'de',
  given: {
    f: [
      'Ursula Ilse Helga Gisela Ingrid Elisabeth Gerda Hildegard Christa Renate Karin Waltraud Edith Erika Irmgard Margarete Brigitte Monika Lieselotte Hannelore Gertrud Käthe Rosemarie Anneliese Elfriede',
      'Sabine Petra Susanne Andrea Claudia Birgit Martina Heike Stefanie Nicole Kerstin Anja Katrin Silke Melanie Sandra Tanja Christine Ulrike Daniela Angelika Bettina Simone Ute Anke Barbara Cornelia Jutta',
      'Anna Laura Julia Lena Lisa Sarah Marie Sophie Hannah Lea Leonie Katharina Emma Mia Johanna Vanessa Jana Franziska Jasmin Charlotte Amelie Luisa Clara Nele Pauline Emilia Ayşe Theresa Annika',
    ],
    m: [
      'Hans Karl Günter Werner Heinz Gerhard Horst Walter Helmut Kurt Herbert Heinrich Rudolf Siegfried Manfred Wilhelm Dieter Erich Alfred Ernst Otto Friedrich Klaus Jürgen Rolf',
      'Thomas Michael Andreas Stefan Frank Peter Uwe Bernd Ralf Jörg Matthias Torsten Jens Markus Dirk Christian Holger Martin Oliver Axel Volker Sven Rainer Jochen Carsten Ingo Detlef Alexander',
      'Lukas Leon Jan Daniel Paul Tobias Maximilian Felix Jonas Finn Philipp Tim Florian Sebastian Niklas Luca Elias Noah Moritz Fabian David Julian Simon Kevin Marcel Emil Anton Mehmet Jakob',
    ],
  },
  nicknames:
    'Alexander=Alex,Sascha Maximilian=Max Katharina=Kathi,Katja Stefanie=Steffi Susanne=Susi Elisabeth=Lisbeth,Elli Johanna=Hanna,Jo Michael=Michi,Micha Sebastian=Basti Tobias=Tobi Franziska=Franzi Andreas=Andi Thomas=Tom Matthias=Matze Christine=Tine Heinrich=Heiner,Heinz Friedrich=Fritz Wilhelm=Willi Hans=Hansi Margarete=Grete Julia=Jule Daniel=Dani Sabine=Bine',
  family: {
    double: 0.03,
    head: 'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Yılmaz Nowak',
    tail: [
      '_ _ _ Alt Neu Ober Nieder Klein Groß Lang Hoch Hinter Vorder Grün',
      'Stein Berg Bach Wald Feld Buch Eich Linden Erlen Birken Rosen Haber Korn Mühl Brunn Kirch Hof Baum Holz Sand Wies Moos Dorn Hasel Hirsch Fuchs Wolfs Adler Eber Rauch Engel Sommer Winter Morgen Abend Gold Silber Eisen Kupfer Reben Wein Honig Salz Acker Garten Burg Schloss Kessel Kalten Heiden Kolb Rüb Ketter Lichten Schar Finken',
      '_ _ _ en el er',
      'mann berger bacher meier hofer müller bauer huber maier ner inger er ing hauser thaler reuter egger kamp brink felder städter schmidt lechner wirth eder auer stetter heimer rath hardt ler ke mayr',
    ],
  },
  places: {
    cities: `Berlin|Berlin|BE|101## 104## 109## 120## 133##|30|Mitte,Kreuzberg,Neukölln,Spandau
      Hamburg|Hamburg|HH|200## 203## 222## 211##|40|Altona,Eimsbüttel,Wandsbek,Harburg
      München|Bayern|BY|803## 805## 809## 813##|89|Schwabing,Sendling,Pasing
      Köln|Nordrhein-Westfalen|NW|506## 508## 511##|221|Ehrenfeld,Nippes,Deutz
      Frankfurt am Main|Hessen|HE|603## 604## 605##|69
      Stuttgart|Baden-Württemberg|BW|701## 704## 705##|711
      Düsseldorf|Nordrhein-Westfalen|NW|402## 404## 405##|211
      Leipzig|Sachsen|SN|041## 042## 043##|341
      Dortmund|Nordrhein-Westfalen|NW|441## 442##|231
      Essen|Nordrhein-Westfalen|NW|451## 452##|201
      Bremen|Bremen|HB|281## 282##|421
      Dresden|Sachsen|SN|010## 011## 013##|351
      Hannover|Niedersachsen|NI|301## 304## 305##|511
      Nürnberg|Bayern|BY|902## 904##|911
      Duisburg|Nordrhein-Westfalen|NW|470## 472##|203
      Bochum|Nordrhein-Westfalen|NW|447## 448##|234
      Bielefeld|Nordrhein-Westfalen|NW|336##|521
      Bonn|Nordrhein-Westfalen|NW|531## 532##|228
      Münster|Nordrhein-Westfalen|NW|481##|251
      Karlsruhe|Baden-Württemberg|BW|761## 762##|721
      Mannheim|Baden-Württemberg|BW|681## 683##|621
      Augsburg|Bayern|BY|861##|821
      Wiesbaden|Hessen|HE|651## 652##|611
      Kiel|Schleswig-Holstein|SH|241##|431
      Chemnitz|Sachsen|SN|091##|371
      Magdeburg|Sachsen-Anhalt|ST|391##|391
      Freiburg im Breisgau|Baden-Württemberg|BW|791##|761
      Mainz|Rheinland-Pfalz|RP|551##|6131
      Erfurt|Thüringen|TH|990##|361
      Rostock|Mecklenburg-Vorpommern|MV|180## 181##|381
      Saarbrücken|Saarland|SL|661##|681
      Potsdam|Brandenburg|BB|144##|331`,
    villages: {
      names: [
        'Ober Unter Nieder Alt Neu Groß Klein Bad~ Hohen Lang',
        'stein kirch wald reut bern hasel wolfs eschen buchen linden mühl rohr schön sulz etten harts königs weis falken brunn',
        'bach dorf heim hausen ingen stedt feld berg roda au kirchen leben hofen weiler',
      ],
      areas: `Bayern|BY|845## 933## 947##|8721 9421 8542
        Baden-Württemberg|BW|884## 745##|7371 7931
        Niedersachsen|NI|275## 494##|4261 4471
        Hessen|HE|352## 363##|6421 6661
        Thüringen|TH|077## 986##|3682 3691
        Nordrhein-Westfalen|NW|575## 593##|2722 2941
        Rheinland-Pfalz|RP|545## 567##|6571 2651
        Brandenburg|BB|149## 172##|3381 3984`,
    },
  },
  streets: {
    head: 'Hauptstraße|Schulstraße|Gartenstraße|Bahnhofstraße|Dorfstraße|Bergstraße|Birkenweg|Lindenstraße|Kirchstraße|Waldstraße|Ringstraße|Schillerstraße|Goethestraße|Am Markt|Im Wiesengrund|Mühlenweg|Jahnstraße|Wiesenstraße|Lange Gasse|An der Kirche',
    tail: [
      'Rosen Eichen Ahorn Buchen Kastanien Erlen Tannen Amsel Finken Mozart Beethoven Lessing Bismarck Kant Sonnen Feld Park See Brunnen Kapellen Steg Ulmen Flieder Stein Hafen Kloster Schloss Müller Weber Schäfer',
      'straße straße straße weg weg gasse allee ring platz',
    ],
  },
  unit: (random) =>
    pick(random, [`Whg. ${between(random, 1, 24)}`, `${between(random, 1, 6)}. OG`, 'EG links', 'Hinterhaus']),
  addressLine: ({ street, house, unit }) => `${street} ${house}${unit ? `, ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode }) =>
    `${street} ${house}${unit ? `, ${unit}` : ''}, ${postcode} ${city}`,
  phone: {
    callingCode: '49',
    trunk: '0',
    mobiles: ['+49151########', '+49157########', '+49170#######', '+49172#######', '+49176########', '+49160#######'],
    landline: (area) => `+49${area}[2-9]${area.length > 3 ? '#####' : '######'}`,
    formats: [
      ['15', '0#### #######'],
      ['16', '0### #######'],
      ['17', '0### #######'],
      ['30', '0## #######'],
      ['40', '0## #######'],
      ['89', '0## #######'],
      ['69', '0## #######'],
      ['', '0### #######'],
    ],
  },
  companies: {
    names:
      'Nordlicht Südwind Hanse Alpen Rhein Elbe Mosaik Kranich Delta Aurora Phönix Kompass Brücke Linde Falke Saphir Ostsee Kontor Merkur Orion',
    trades:
      'Maschinenbau Metallbau Logistik Bau Elektrotechnik Consulting Software Immobilien Bäckerei Gartenbau Dachdeckerei Reisen Apotheke Autohaus Druckerei Haustechnik Tischlerei Spedition Feinkost Verlag',
    forms: 'GmbH|GmbH & Co. KG|AG|e.K.|KG|OHG|UG (haftungsbeschränkt)|e.V.',
    write: ({ first, trade, form }) => `${first} ${trade} ${form}`,
  },
  mails: 'gmx.de web.de t-online.de gmail.com freenet.de outlook.de posteo.de mailbox.org yahoo.de',
  titles: { f: 'Frau', m: 'Herr' },
  dateFormats: ['dd.MM.yyyy', 'yyyy-MM-dd', 'dd.MM.yy', 'd.M.yyyy'],
  currency: 'EUR',
  jobs: 'Geschäftsführerin|Einkäufer|Buchhalter|Vertriebsleiterin|Sachbearbeiterin|Lehrer|Krankenschwester|Ingenieur|Elektriker|Architektin|Rechtsanwalt|Steuerberaterin|Tischler|Projektleiter|Assistentin|Lagerist|Ärztin|Rentner|Verkäuferin|Programmierer',
  personalId: (random) => {
    // Tax number of persons: ten digits of which one comes twice and one never, and a check digit (ISO 7064, 11,10).
    const digits = Array.from({ length: 10 }, (_, digit) => digit);
    for (let at = 9; at > 0; at--) {
      const other = between(random, 0, at);
      [digits[at], digits[other]] = [digits[other], digits[at]];
    }
    const gone = between(random, 1, 9);
    digits[gone] = digits[(gone + between(random, 2, 8)) % 10];
    if (digits[0] === 0) digits.reverse();
    let product = 10;
    for (const digit of digits) product = (((digit + product) % 10 || 10) * 2) % 11;
    return `${digits.join('')}${(11 - product) % 10}`;
  },
});
