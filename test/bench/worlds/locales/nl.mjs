import { between, chance, makeLocale, pick } from './machinery.mjs';

const base = makeLocale({
  code: 'nl',
  country: 'NL',
  language: 'nl',
  given: {
    f: [
      'Johanna Maria Cornelia Anna Wilhelmina Elisabeth Hendrika Adriana Petronella Catharina Margaretha Jacoba Geertruida Gerda Riet Truus Ans Corrie Greet Jannie Nel Willy Tineke Ria',
      'Monique Petra Marjan Ingrid Yvonne Esther Sandra Mirjam Jolanda Karin Linda Saskia Annemarie Marieke Anja Wendy Astrid Marloes Bianca Angela Natasja Sylvia Ellen Carla Femke',
      'Emma Sophie Julia Lotte Anne Lisa Sanne Eva Fleur Iris Anouk Tess Lieke Noor Maud Roos Isa Femke Naomi Britt Fatima Mila Zoë Evi Kim',
    ],
    m: [
      'Johannes Jan Cornelis Hendrik Willem Pieter Gerrit Petrus Jacobus Adrianus Antonius Klaas Dirk Arie Piet Kees Henk Wim Gerard Theo Jaap Hans Frans Leo Bram',
      'Peter Marcel Robert Erik Patrick Ronald Martin Paul Edwin Michel Jeroen Richard Frank Dennis Mark Arjan Bas Maarten Sander René Wouter John Rob Marco Niels',
      'Daan Sem Thomas Lars Tim Jesse Luuk Stijn Thijs Ruben Bram Milan Max Tom Levi Niek Jasper Sven Mohamed Rick Koen Finn Julian Joris Timo',
    ],
  },
  nicknames:
    'Johannes=Hans,Jan Cornelis=Kees,Cor Hendrik=Henk Willem=Wim Pieter=Piet Jacobus=Jaap,Koos Antonius=Ton,Toon Johanna=Annie,Jo Wilhelmina=Willy,Mina Cornelia=Corrie Hendrika=Rika Elisabeth=Lies,Betty Petronella=Nel Adriana=Jana Catharina=Trijntje,Toos Margaretha=Greet Gerrit=Gert Petrus=Piet Adrianus=Arie,Ad Maarten=Maart Marieke=Riek',
  family: {
    double: 0.03,
    head: 'de~Jong Jansen de~Vries van~den~Berg van~Dijk Bakker Janssen Visser Smit Meijer de~Boer Mulder de~Groot Bos Vos Peters Hendriks van~Leeuwen Dekker Brouwer de~Wit Dijkstra Smits de~Graaf van~der~Meer van~der~Linden Kok Jacobs de~Haan Vermeulen van~den~Heuvel van~der~Veen van~den~Broek de~Bruijn van~der~Heijden Schouten van~Beek Willems van~Vliet van~de~Ven Hoekstra Maas Verhoeven Koster van~Dam van~der~Wal Prins Blom Huisman Peeters de~Jonge Kuipers van~Veen Post Kuiper Veenstra Kramer van~den~Brink Scholten van~Wijk Postma Martens Yilmaz',
    tail: [
      '_ _ _ _ van~ van~der~ van~den~ van~de~ ter~ Ooster Wester Noorder',
      'Rijn Haver Linden Molen Broek Steen Berg Bos Veld Dijk Wijk Heuvel Zand Dam Kamp Brug Kerk Kool Olden Groen Hoog Laag Mees Nieuw Oud Pol Roos Schip Spaan Val Water Winter Zeven Hazel Eiken Elzen Appel Brem Draai Gras Hout Kruis Leeuw Bol Dool Geer Hazen Kester Lint Merk Neder Ravens Snel Tessel Uiter Wouter Zuider',
      '_ _ _ en er el ing s',
      'man berg kamp huis stra sma ma mans horst boom veld dijk hof broek laan s en ink inga sen stein land brink haar hout',
    ],
  },
  places: {
    cities: `Amsterdam|Noord-Holland|NH|101#_@@ 105#_@@ 107#_@@|20
      Rotterdam|Zuid-Holland|ZH|301#_@@ 303#_@@ 307#_@@|10
      Den Haag|Zuid-Holland|ZH|251#_@@ 256#_@@|70
      Utrecht|Utrecht|UT|351#_@@ 358#_@@|30
      Eindhoven|Noord-Brabant|NB|561#_@@ 565#_@@|40
      Groningen|Groningen|GR|971#_@@ 974#_@@|50
      Tilburg|Noord-Brabant|NB|501#_@@ 504#_@@|13
      Almere|Flevoland|FL|131#_@@ 135#_@@|36
      Breda|Noord-Brabant|NB|481#_@@ 483#_@@|76
      Nijmegen|Gelderland|GE|651#_@@ 653#_@@|24
      Apeldoorn|Gelderland|GE|731#_@@ 732#_@@|55
      Haarlem|Noord-Holland|NH|201#_@@ 202#_@@|23
      Arnhem|Gelderland|GE|681#_@@ 682#_@@|26
      Enschede|Overijssel|OV|751#_@@ 752#_@@|53
      Amersfoort|Utrecht|UT|381#_@@ 382#_@@|33
      Zaandam|Noord-Holland|NH|150#_@@|75
      Den Bosch|Noord-Brabant|NB|521#_@@|73
      Zwolle|Overijssel|OV|801#_@@|38
      Zoetermeer|Zuid-Holland|ZH|271#_@@|79
      Leiden|Zuid-Holland|ZH|231#_@@|71
      Maastricht|Limburg|LI|621#_@@|43
      Dordrecht|Zuid-Holland|ZH|331#_@@|78
      Ede|Gelderland|GE|671#_@@|318
      Leeuwarden|Friesland|FR|891#_@@|58
      Alkmaar|Noord-Holland|NH|181#_@@|72
      Delft|Zuid-Holland|ZH|261#_@@|15
      Emmen|Drenthe|DR|781#_@@|591
      Venlo|Limburg|LI|591#_@@|77
      Deventer|Overijssel|OV|741#_@@|570
      Middelburg|Zeeland|ZE|433#_@@|118
      Hilversum|Noord-Holland|NH|121#_@@|35
      Heerlen|Limburg|LI|641#_@@|45`,
    villages: {
      names: [
        'Oud Nieuw Ooster Wester Noord Zuid Hoog Laag Groot Klein',
        'broek veen linge meer kerk drecht waard rode zand berg wijk hoorn velde born',
        'dorp|huizen|um|ingen|lo|sluis|_|dijk|hout|dam|horst',
      ],
      areas: `Drenthe|DR|94%#_@@|592
        Friesland|FR|86%#_@@ 92%#_@@|515
        Zeeland|ZE|44%#_@@|113
        Gelderland|GE|70%#_@@ 41%#_@@|314
        Noord-Brabant|NB|54%#_@@|413
        Limburg|LI|59%#_@@|475`,
    },
  },
  streets: {
    head: 'Kerkstraat|Schoolstraat|Molenstraat|Dorpsstraat|Nieuwstraat|Julianastraat|Wilhelminastraat|Stationsweg|Hoofdstraat|Beatrixstraat|Kerkweg|Markt|Parallelweg|Industrieweg|Molenweg|Prins Hendrikkade|Lange Dijk',
    tail: [
      'Eiken Beuken Linden Berken Kastanje Rozen Tulpen Vermeer Rembrandt Spinoza Erasmus Mauritz Emma Oranje Haven Brug Zand Veld Weide Dijk Meeuwen Merel Leeuwerik Zwaluw Wilgen Anjer Haven Klooster Burgemeester',
      'straat straat laan weg plein hof kade gracht singel dreef pad',
    ],
  },
  houseNumber: (random) => {
    const number = Math.ceil(random() ** 2 * 220);
    return chance(random, 0.08) ? `${number}-${pick(random, ['A', 'B', 'hs', '2'])}` : String(number);
  },
  unit: (random) => pick(random, [...'ABCDEF', 'hs', 'bis', `${between(random, 1, 12)}`]),
  addressLine: ({ street, house, unit }) => `${street} ${house}${unit ? ` ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode }) =>
    `${street} ${house}${unit ? ` ${unit}` : ''}, ${postcode} ${city}`,
  phone: {
    callingCode: '31',
    trunk: '0',
    mobiles: ['+316[1-5]#######'],
    landline: (area) => `+31${area}[2-7]${'######'.slice(0, 8 - area.length)}`,
    formats: [
      ['6', '0#-########'],
      ['', '0##-#######'],
    ],
  },
  companies: {
    names:
      'Oranje Delta Noordzee Polder Hollandia Kompas Fortuna Waterland Zonnebloem Randstad Molen Tulp Eendracht Haven Ambacht Veluwe Brabant Horizon Maas Waal',
    trades:
      'Bouw|Transport|Advies|Installatie|Techniek|Groothandel|Bloemen|Software|Vastgoed|Horeca|Schilderwerken|Administratie|Auto’s|Mode',
    forms: 'B.V.|BV|V.O.F.|N.V.|Stichting',
    write: ({ first, trade, form }) =>
      form === 'Stichting' ? `Stichting ${first} ${trade}` : `${capitalised(first)} ${trade} ${form}`,
  },
  mails: 'gmail.com hotmail.com ziggo.nl kpnmail.nl planet.nl live.nl xs4all.nl outlook.com home.nl',
  titles: { f: 'Mevr.', m: 'Dhr.' },
  dateFormats: ['dd-MM-yyyy', 'yyyy-MM-dd', 'd-M-yyyy', 'dd/MM/yyyy'],
  currency: 'EUR',
  jobs: 'Boekhouder|Directeur|Verpleegkundige|Docent|Inkoper|Accountmanager|Elektricien|Advocaat|Huisarts|Gepensioneerd|Chauffeur|Ontwikkelaar|Receptioniste|Timmerman|Projectleider|Ondernemer|Verkoopster|Kok|Adviseur|Monteur',
  // BSN: nine digits that pass the test of eleven.
  personalId: (random) => {
    for (;;) {
      const digits = String(between(random, 10000000, 79999999)).padStart(8, '0');
      const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
      if (sum % 11 < 10) return `${digits}${sum % 11}`;
    }
  },
});

function capitalised(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Particle and rest of a family name: "van den Berg" → [van den, Berg]. */
function splitFamily(family) {
  const [, prefix = '', rest = family] = /^((?:\p{Ll}+ )+)(.+)$/u.exec(family) ?? [];
  return { prefix: prefix.trim(), rest };
}

/** Postcodes of the Netherlands may hold any letter but few pairs. */
export const nl = Object.freeze({ ...base, splitFamily });
