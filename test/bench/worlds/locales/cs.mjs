import { between, makeLocale } from './machinery.mjs';

export const cs = makeLocale({
  code: 'cs',
  country: 'CZ',
  language: 'cs',
  given: {
    f: [
      'Marie Anna Věra Jarmila Libuše Zdeňka Jiřina Božena Květoslava Ludmila Vlasta Jaroslava Helena Růžena Drahomíra Miloslava Milada Dagmar Květa Bohumila',
      'Jana Eva Hana Lenka Alena Petra Martina Ivana Jitka Monika Kateřina Veronika Lucie Zuzana Renata Šárka Dana Pavla Romana Radka Ilona Andrea Simona Michaela',
      'Tereza Adéla Eliška Nikola Barbora Kristýna Karolína Natálie Klára Markéta Anežka Denisa Aneta Gabriela Viktorie Sofie Ema Julie Dominika Laura Vendula Thi',
    ],
    m: [
      'Josef Jan Jaroslav Miroslav Zdeněk Václav František Karel Ladislav Stanislav Antonín Vladimír Oldřich Bohumil Vlastimil Milan Rudolf Bohuslav Miloslav Alois',
      'Petr Jiří Pavel Martin Tomáš Milan Michal Roman Radek Ivan Aleš Libor Luboš Marek Vladimír David Lukáš Robert Dušan Kamil Vít Bronislav Zbyněk Igor',
      'Jakub Ondřej Vojtěch Matěj Adam Filip Daniel Dominik Patrik Štěpán Šimon Matyáš Kryštof Dominik Denis Samuel Tadeáš Radim Jáchym Sebastian Hynek Viktor',
    ],
  },
  nicknames:
    'Josef=Pepa Jan=Honza Jaroslav=Jarda Miroslav=Mirek Václav=Vašek František=Franta Ladislav=Láďa Stanislav=Standa Antonín=Tonda Vladimír=Vláďa Petr=Péťa Jiří=Jirka Tomáš=Tomík Jakub=Kuba Vojtěch=Vojta Kateřina=Katka Veronika=Verča Zuzana=Zuzka Tereza=Terka Barbora=Bára Kristýna=Týna Michaela=Míša Markéta=Markétka Lucie=Lucka Jana=Janička Ondřej=Ondra',
  family: {
    double: 0.03,
    head: 'Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Pokorný Pospíšil Marek Hájek Jelínek Král Růžička Beneš Fiala Sedláček Doležal Zeman Kolář Krejčí Navrátil Čermák Urban Vaněk Blažek Kříž Kratochvíl Kovář Kopecký Bartoš Vlček Musil Šimek Konečný Polák Malý Čech Kadlec Holub Staněk Štěpánek Vávra Dostál Soukup Šťastný Mareš Sýkora Moravec Tichý Vacek Bláha Matoušek Bureš Hruška Říha Ševčík Šmíd Toman Nguyen',
    tail: [
      '_ _ _ _ Pod Za Na Ne Do Pře Vo Zá Roz Po',
      'brab buk čáp drozd had hlad hol hor hrad hub chal chlad jan jed kal kap klim kob koh kol kop kos kot koz krat krup kub kul lip mach mal mat mich mik mouč mraz myš ost pav pech pel pešk pět plach prach pros pul rad ryb sad sed skal slad slav sob sokol stach suk svat šim škod škrab tich tom trnk tuč val vaš vlas vod vrab zlat zub žák žid',
      '_ _ _ an el ov in',
      'ek ka ák ík áček íček ec al il ar áš eš oš oun ouch ůvka eň ouš úch ný ský era ura ina onek elka anda oušek ovec',
    ],
  },
  feminine: (family) =>
    /[ýí]$/u.test(family)
      ? family.replace(/ý$/u, 'á')
      : /^(Nguyen|Thi)$/u.test(family)
        ? family
        : `${family
            .replace(/a$/u, '')
            .replace(/([^aeiouyáéíóúůýě])ek$/u, '$1k')
            .replace(/ec$/u, 'c')}ová`,
  places: {
    cities: `Praha|Hlavní město Praha|A|1[1-9]0_00|2|Žižkov,Smíchov,Vinohrady,Libeň
      Brno|Jihomoravský kraj|B|602_00 612_00 615_00 636_00|5|Líšeň,Bystrc
      Ostrava|Moravskoslezský kraj|T|702_00 708_00 700_30|59
      Plzeň|Plzeňský kraj|P|301_00 312_00 326_00|37
      Liberec|Liberecký kraj|L|460_0% 460_14|48
      Olomouc|Olomoucký kraj|M|779_00|58
      České Budějovice|Jihočeský kraj|C|370_0%|38
      Hradec Králové|Královéhradecký kraj|H|500_0%|49
      Ústí nad Labem|Ústecký kraj|U|400_01 400_11|47
      Pardubice|Pardubický kraj|E|530_0%|46
      Zlín|Zlínský kraj|Z|760_01 760_05|57
      Havířov|Moravskoslezský kraj|T|736_01|59
      Kladno|Středočeský kraj|S|272_01|31
      Most|Ústecký kraj|U|434_01|47
      Opava|Moravskoslezský kraj|T|746_01|55
      Frýdek-Místek|Moravskoslezský kraj|T|738_01|55
      Karviná|Moravskoslezský kraj|T|733_01|59
      Jihlava|Kraj Vysočina|J|586_01|56
      Teplice|Ústecký kraj|U|415_01|41
      Karlovy Vary|Karlovarský kraj|K|360_01|35
      Děčín|Ústecký kraj|U|405_02|41
      Chomutov|Ústecký kraj|U|430_01|47
      Přerov|Olomoucký kraj|M|750_02|58
      Jablonec nad Nisou|Liberecký kraj|L|466_01|48
      Mladá Boleslav|Středočeský kraj|S|293_01|32
      Prostějov|Olomoucký kraj|M|796_01|58
      Třebíč|Kraj Vysočina|J|674_01|56
      Znojmo|Jihomoravský kraj|B|669_02|51
      Příbram|Středočeský kraj|S|261_01|31
      Cheb|Karlovarský kraj|K|350_02|35
      Trutnov|Královéhradecký kraj|H|541_01|49
      Tábor|Jihočeský kraj|C|390_02|38`,
    villages: {
      names: [
        '_ _ Horní~ Dolní~ Nová~ Malá~ Velká~ Stará~',
        'Lhot Lip Buk Dub Jav Kamen Vrb Bříz Hrad Kostel Rud Bor Skal Studen Žel Jes',
        'ice|ov|any|ná|ka|ín|á Lhota|ec|ovice|ka nad Lesem',
      ],
      areas: `Středočeský kraj|S|25%_## 28%_##|31 32
        Jihočeský kraj|C|37%_## 39%_##|38
        Kraj Vysočina|J|58%_## 59%_##|56
        Jihomoravský kraj|B|66%_## 69%_##|51 54
        Zlínský kraj|Z|76%_##|57
        Plzeňský kraj|P|33%_##|37`,
    },
  },
  streets: {
    head: 'Hlavní|Nádražní|Školní|Zahradní|Polní|Husova|Komenského|Palackého|Masarykova|Lipová|Jiráskova|Sokolská|Krátká|Luční|Dlouhá|nám. Míru|Na Výsluní|U Parku|Pod Lesem|Nerudova',
    tail: [
      'Březin Jabloň Třešň Kaštan Růž Smetan Dvořák Čapk Tyrš Jung Žižk Havlíčk Riegr Štefánik Máj Květin Slunečn Sadov Tovární Mlýnsk Lázeňsk Zámeck Kolín Pražsk Brněnsk',
      'ova á ovská ná',
    ],
    share: 0.45,
  },
  houseNumber: (random) => {
    const number = Math.ceil(random() ** 2 * 1900);
    return random() < 0.35 ? `${number}/${between(random, 1, 60)}` : String(Math.ceil(number / 8));
  },
  unit: (random) => `byt ${between(random, 1, 40)}`,
  addressLine: ({ street, house, unit }) => `${street} ${house}${unit ? `, ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode }) =>
    `${street} ${house}${unit ? `, ${unit}` : ''}, ${postcode} ${city}`,
  phone: {
    callingCode: '420',
    trunk: '',
    mobiles: ['+42060[1-8]######', '+42072#######', '+42073#######', '+42077[3-7]######'],
    landline: (area) =>
      `+420${area}${area.length === 1 ? (area === '2' ? '2[2-7]######' : '4[1-9]######') : '[1-9]######'}`,
    formats: [['', '### ### ###']],
  },
  companies: {
    names:
      'Vltava Morava Bohemia Krkonoše Labe Šumava Orlice Haná Sázava Lípa Sigma Slavia Tatra Žulová Beskyd Říp Dukla Jizera Merkur Fénix',
    trades:
      'Stavby|Doprava|Servis|Nábytek|Obchod|Instalace|Reality|Účetnictví|Pekárna|Zahrady|Elektro|Kovovýroba|Logistika|Reklama',
    forms: 's.r.o.|spol. s r.o.|a.s.|v.o.s.|k.s.',
    write: ({ first, trade, form }) => `${first} ${trade} ${form}`,
  },
  mails: 'seznam.cz gmail.com email.cz centrum.cz post.cz volny.cz atlas.cz outlook.cz tiscali.cz',
  titles: { f: 'paní', m: 'pan' },
  dateFormats: ['d.M.yyyy', 'dd.MM.yyyy', 'yyyy-MM-dd', 'd. M. yyyy'],
  currency: 'CZK',
  jobs: 'Účetní|Ředitel|Učitelka|Zdravotní sestra|Inženýr|Elektrikář|Právník|Prodavačka|Důchodce|Lékař|Programátor|Řidič|Obchodní zástupce|Asistentka|Architektka|Skladník|Kuchař|Technik|Truhlář|Jednatel',
  // Birth number: date of birth (women: month + 50), slash, four digits; divisible by eleven.
  personalId: (random, person = {}) => {
    const {
      birthDate = `19${between(random, 55, 99)}-0${between(random, 1, 9)}-${between(random, 10, 28)}`,
      sex = 'f',
    } = person;
    const [year, month, day] = birthDate.split('-').map(Number);
    const head = `${String(year % 100).padStart(2, '0')}${String(month + (sex === 'f' ? 50 : 0)).padStart(2, '0')}${String(day).padStart(2, '0')}`;
    for (;;) {
      const serial = String(between(random, 1, 999)).padStart(3, '0');
      const check = Number(`${head}${serial}`) % 11;
      if (check < 10) return `${head}/${serial}${check}`;
    }
  },
});
