import { between, makeLocale, pick } from './machinery.mjs';

export const sv = makeLocale({
  code: 'sv',
  country: 'SE',
  language: 'sv',
  given: {
    f: [
      'Margareta Maria Elisabeth Birgitta Ingrid Karin Gunilla Barbro Marianne Kerstin Inger Ulla Britt Gun Ingegerd Maj-Britt Solveig Siv Berit Gunvor Astrid Rut Anna-Lisa',
      'Anna Eva Lena Christina Maria Susanne Helena Annika Åsa Ulrika Monica Carina Anette Pia Malin Camilla Marie Jenny Jessica Linda Katarina Petra Cecilia Johanna',
      'Emma Sara Elin Ida Amanda Julia Hanna Matilda Linnea Frida Josefin Ebba Alice Maja Wilma Elsa Klara Felicia Saga Nora Tilda Lovisa Fatima Agnes',
    ],
    m: [
      'Karl Lars Nils Sven Erik Bengt Åke Bo Göran Stig Gunnar Arne Olof Lennart Rolf Sture Ingvar Kjell Bertil Torsten Rune Folke Holger',
      'Anders Per Mikael Jan Peter Thomas Ulf Fredrik Magnus Stefan Mats Jonas Daniel Håkan Martin Henrik Leif Niklas Johan Andreas Mattias Marcus Patrik Joakim',
      'Oscar William Lucas Elias Alexander Viktor Simon Anton Emil Filip Axel Hugo Oliver Gustav Albin Linus Isak Ludvig Rasmus Adam Hampus Melker Ali Kevin',
    ],
  },
  nicknames:
    'Margareta=Greta,Maggan Birgitta=Gittan Elisabeth=Lisbeth,Bettan Karl=Kalle Lars=Lasse Nils=Nisse Bengt=Benke Bo=Bosse Jan=Janne Mikael=Micke Thomas=Tompa Fredrik=Frippe,Fredde Stefan=Steffo Niklas=Nicke Johan=Jojje Christina=Kicki,Stina Susanne=Sussi Katarina=Katta,Kattis Camilla=Millan Alexander=Alex Viktor=Vicke Matilda=Tilda Gunilla=Nilla Olof=Olle',
  family: {
    double: 0.03,
    head: 'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Olofsson Lindström Lindqvist Lindgren Axelsson Berg Bergström Lundberg Lind Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Ali Engström Danielsson Eklund Lundin Håkansson Björk Bergman Gunnarsson Holm Samuelsson Fransson Wikström Isaksson Bergqvist Nyström Holmberg Arvidsson Löfgren Söderberg Nyberg Blomqvist Claesson Mohamed',
    tail: [
      '_ _ _ _ Sten Ny Öster Väster Norr Söder Hag Högs Stor',
      'Alm Ask Berg Björk Blom Bok Brand Bäck Dahl Ek Eng Fors Fält Gran Grön Gyllen Hall Hassel Hed Hjort Holm Kvarn Källe Land Lilje Lind Ljung Lund Lång Löv Malm Mo Mörn Nord Näs Ros Rud Råd Sand Silf Sjö Skog Skär Stjern Strand Ström Sund Säll Tall Torn Val Vik Wester Ålm Åker Äng Ör',
      '_ _ _ e er a',
      'berg ström qvist gren lund man dahl löf bäck stedt mark holm wall stam ås ell in lid blad sköld fors hed roth borg sten er én ling ander',
    ],
  },
  places: {
    cities: `Stockholm|Stockholms län|AB|11#_## 118_##|8|Södermalm,Vasastan
      Göteborg|Västra Götalands län|O|41#_##|31|Hisingen,Majorna
      Malmö|Skåne län|M|21#_##|40
      Uppsala|Uppsala län|C|75#_##|18
      Västerås|Västmanlands län|U|72#_##|21
      Örebro|Örebro län|T|70#_##|19
      Linköping|Östergötlands län|E|58#_##|13
      Helsingborg|Skåne län|M|25#_##|42
      Jönköping|Jönköpings län|F|55#_##|36
      Norrköping|Östergötlands län|E|60#_##|11
      Lund|Skåne län|M|22#_##|46
      Umeå|Västerbottens län|AC|90#_##|90
      Gävle|Gävleborgs län|X|80#_##|26
      Borås|Västra Götalands län|O|50#_##|33
      Eskilstuna|Södermanlands län|D|63#_##|16
      Södertälje|Stockholms län|AB|15#_##|8
      Karlstad|Värmlands län|S|65#_##|54
      Växjö|Kronobergs län|G|35#_##|470
      Halmstad|Hallands län|N|30#_##|35
      Sundsvall|Västernorrlands län|Y|85#_##|60
      Luleå|Norrbottens län|BD|97#_##|920
      Trollhättan|Västra Götalands län|O|461_##|520
      Östersund|Jämtlands län|Z|831_##|63
      Borlänge|Dalarnas län|W|781_## 784_##|243
      Falun|Dalarnas län|W|791_##|23
      Kalmar|Kalmar län|H|39#_##|480
      Kristianstad|Skåne län|M|291_##|44
      Karlskrona|Blekinge län|K|371_##|455
      Skövde|Västra Götalands län|O|541_##|500
      Uddevalla|Västra Götalands län|O|451_##|522
      Visby|Gotlands län|I|621_##|498
      Nyköping|Södermanlands län|D|611_##|155`,
    villages: {
      names: [
        'Nor Söder Öster Väster Stor Lill Gam Ny',
        'björk berg sjö lund vik ek skog ström hed sand käll grän ås kvarn alm',
        'by a torp sta hult köping näs mark boda fors arp ryd',
      ],
      areas: `Dalarnas län|W|79%_##|250
        Skåne län|M|28%_##|451
        Kalmar län|H|59%_##|490
        Värmlands län|S|68%_##|560
        Jämtlands län|Z|83%_##|640
        Norrbottens län|BD|95%_##|922`,
    },
  },
  streets: {
    head: 'Storgatan|Kungsgatan|Drottninggatan|Skolgatan|Ringvägen|Kyrkogatan|Järnvägsgatan|Nygatan|Björkvägen|Skogsvägen|Parkgatan|Östra vägen|Strandvägen|Industrigatan|Villagatan|Trädgårdsgatan',
    tail: [
      'Ek Gran Tall Lönn Ros Syren Ängs Backa Berg Sjö Hamn Kvarn Slotts Linné Vasa Birger Nobel Tegel Blåsipps Talgoxe Häger Korn Havre Sol Måne Stjärn Lärk Sved Klipp Ljung',
      'gatan gatan vägen vägen stigen gränd torget backen',
    ],
  },
  houseNumber: (random) => {
    const number = Math.ceil(random() ** 2 * 90);
    return random() < 0.18 ? `${number}${pick(random, ['A', 'B', ' C', ' A'])}` : String(number);
  },
  unit: (random) => `lgh ${between(random, 10, 16)}0${between(random, 1, 5)}`,
  addressLine: ({ street, house, unit }) => `${street} ${house}${unit ? `, ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode }) =>
    `${street} ${house}${unit ? `, ${unit}` : ''}, ${postcode} ${city}`,
  phone: {
    callingCode: '46',
    trunk: '0',
    mobiles: ['+4670#######', '+4673#######', '+4672#######', '+4676#######'],
    landline: (area) =>
      `+46${area}[2-7]${'######'.slice(0, area === '8' ? 6 : 7 - area.length + 1 - (area.length === 3 ? 1 : 0))}`,
    formats: [
      ['7', '0##-### ## ##'],
      ['8', '0#-### ## ##'],
      ['', '0##-### ## ##'],
    ],
  },
  companies: {
    names:
      'Nordstjärnan Mälaren Norrsken Viking Svea Götaland Fjäll Östersjö Björnen Kronan Skärgård Solsidan Lyktan Vättern Eken Bergslagen Polstjärnan Ljus Norrland Fyren',
    trades: 'Bygg|Åkeri|Konsult|Måleri|El|Rör|Fastigheter|Redovisning|Bageri|Trädgård|Data|Transport|Snickeri|Livs',
    forms: 'AB|HB|KB|Ek. för.',
    write: ({ first, trade, form, random }) =>
      form === 'AB' && random() < 0.2 ? `AB ${first} ${trade}` : `${first} ${trade} ${form}`,
  },
  mails: 'gmail.com hotmail.com telia.com live.se outlook.com bredband.net yahoo.se spray.se icloud.com',
  titles: { f: 'Fru', m: 'Herr' },
  dateFormats: ['yyyy-MM-dd', 'yyyyMMdd', 'dd/MM/yyyy', 'd.M.yyyy'],
  currency: 'SEK',
  jobs: 'Ekonom|Sjuksköterska|Lärare|Ingenjör|Elektriker|Säljare|Jurist|Projektledare|Pensionär|Läkare|Systemutvecklare|Chaufför|VD|Inköpare|Snickare|Administratör|Arkitekt|Kock|Butikschef|Undersköterska',
  // Personal number: date of birth, three digits (odd for men), check digit (Luhn).
  personalId: (random, person = {}) => {
    const {
      birthDate = `19${between(random, 40, 99)}-0${between(random, 1, 9)}-${between(random, 10, 28)}`,
      sex = 'f',
    } = person;
    const compact = birthDate.replaceAll('-', '');
    const serial = `${between(random, 10, 99)}${between(random, 0, 4) * 2 + (sex === 'm' ? 1 : 0)}`;
    const sum = [...`${compact.slice(2)}${serial}`].reduce((total, digit, at) => {
      const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return `${compact}-${serial}${(10 - (sum % 10)) % 10}`;
  },
});
