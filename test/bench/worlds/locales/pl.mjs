import { between, makeLocale, pick } from './machinery.mjs';

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

export const pl = makeLocale({
  code: 'pl',
  country: 'PL',
  language: 'pl',
  given: {
    f: [
      'Janina Krystyna Danuta Maria Stanisława Helena Zofia Irena Jadwiga Teresa Halina Barbara Genowefa Zdzisława Wanda Kazimiera Stefania Józefa Czesława Urszula Henryka Lucyna',
      'Anna Małgorzata Katarzyna Agnieszka Barbara Ewa Joanna Beata Elżbieta Grażyna Dorota Renata Iwona Monika Bożena Jolanta Magdalena Aneta Edyta Marzena Sylwia Izabela Wioletta Mariola',
      'Natalia Aleksandra Karolina Zuzanna Julia Maja Wiktoria Patrycja Paulina Oliwia Weronika Martyna Dominika Kinga Klaudia Amelia Hanna Zofia Lena Alicja Emilia Marta Nikola Oksana',
    ],
    m: [
      'Jan Stanisław Józef Henryk Kazimierz Tadeusz Zbigniew Ryszard Jerzy Zdzisław Czesław Edward Marian Stefan Mieczysław Eugeniusz Władysław Franciszek Bolesław Wacław Roman Zygmunt',
      'Andrzej Piotr Krzysztof Marek Tomasz Paweł Grzegorz Dariusz Robert Jarosław Wojciech Mariusz Artur Jacek Adam Janusz Sławomir Leszek Rafał Mirosław Waldemar Marcin Arkadiusz Przemysław',
      'Jakub Mateusz Kacper Michał Szymon Filip Bartosz Kamil Dawid Patryk Adrian Damian Maciej Antoni Wiktor Igor Hubert Oskar Mikołaj Dominik Konrad Sebastian Łukasz Oleksandr',
    ],
  },
  nicknames:
    'Katarzyna=Kasia Małgorzata=Gosia,Małgosia Agnieszka=Aga Joanna=Asia Barbara=Basia Magdalena=Magda Elżbieta=Ela Aleksandra=Ola Krzysztof=Krzysiek,Krzyś Tomasz=Tomek Piotr=Piotrek Paweł=Pawełek Grzegorz=Grzesiek Stanisław=Staszek Józef=Józek Tadeusz=Tadek Zbigniew=Zbyszek Wojciech=Wojtek Jakub=Kuba Bartosz=Bartek Maciej=Maciek Zuzanna=Zuza Zofia=Zosia Henryk=Heniek Ryszard=Rysiek Marcin=Cinek Hanna=Hania',
  family: {
    double: 0.03,
    head: 'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Nowakowski Wieczorek Wróbel Jabłoński Dudek Adamczyk Majewski Nowicki Olszewski Stępień Malinowski Jaworski Pawlak Górski Witkowski Walczak Sikora Rutkowski Baran Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński Zawadzki Bąk Duda Sadowski Jakubowski Wilk Włodarczyk Chmielewski Borkowski Sokołowski Szczepański Sawicki',
    tail: [
      '_ _ _ _ _ Prze Za Pod Roz Wy Do Na Nie Z',
      'bor brzez buk cich czar dęb dol dom drzew gaj głow gór grab grod grzyb jar jas jod kal kam klon kob kol kon koź kraj kras kwiat las lip lub łąk mal mich mod mok mróz mur niedź ogród olch orl ostr paw piąt piet plat rad rog ros ryb sad siek skał sob sos star stud sud szczep świerk topol trzeb wal wierzb wilcz wod wrzos zaw zder żyt',
      '_ _ _ n l ow',
      'owski iński ewski icki ecki ek ak czyk ik arz iak uk acki alski elski osz ała yński owicz ewicz asiński ulski anowski arek owiak ura ula',
    ],
  },
  feminine: (family) => family.replace(/(s|c|dz)ki$/u, '$1ka').replace(/ny$/u, 'na'),
  places: {
    cities: `Warszawa|mazowieckie|MZ|00-### 01-### 02-### 03-### 04-###|22|Mokotów,Praga,Wola,Ursynów
      Kraków|małopolskie|MA|30-### 31-###|12|Nowa Huta,Podgórze
      Łódź|łódzkie|LD|90-### 91-### 92-###|42
      Wrocław|dolnośląskie|DS|50-### 51-### 53-###|71
      Poznań|wielkopolskie|WP|60-### 61-###|61
      Gdańsk|pomorskie|PM|80-###|58
      Szczecin|zachodniopomorskie|ZP|70-### 71-###|91
      Bydgoszcz|kujawsko-pomorskie|KP|85-###|52
      Lublin|lubelskie|LU|20-###|81
      Białystok|podlaskie|PD|15-###|85
      Katowice|śląskie|SL|40-###|32
      Gdynia|pomorskie|PM|81-###|58
      Częstochowa|śląskie|SL|42-2##|34
      Radom|mazowieckie|MZ|26-6##|48
      Rzeszów|podkarpackie|PK|35-###|17
      Toruń|kujawsko-pomorskie|KP|87-1##|56
      Sosnowiec|śląskie|SL|41-2##|32
      Kielce|świętokrzyskie|SK|25-###|41
      Gliwice|śląskie|SL|44-1##|32
      Olsztyn|warmińsko-mazurskie|WN|10-###|89
      Zabrze|śląskie|SL|41-8##|32
      Bielsko-Biała|śląskie|SL|43-3##|33
      Bytom|śląskie|SL|41-9##|32
      Zielona Góra|lubuskie|LB|65-###|68
      Rybnik|śląskie|SL|44-2##|32
      Opole|opolskie|OP|45-###|77
      Tychy|śląskie|SL|43-1##|32
      Gorzów Wielkopolski|lubuskie|LB|66-4##|95
      Elbląg|warmińsko-mazurskie|WN|82-3##|55
      Płock|mazowieckie|MZ|09-4##|24
      Tarnów|małopolskie|MA|33-1##|14
      Koszalin|zachodniopomorskie|ZP|75-###|94`,
    villages: {
      names: [
        '_ _ Nowa~ Stara~ Mała~ Wielka~ Dolna~ Górna~',
        'Brzoz Dąbr Lip Kamien Wol Jawor Sosn Grab Bork Krasn Zawad Ostr Ruda Piask Topol Rudn Olsz',
        'owa|ówka|nica|owice|ów|ew|iny|kowo|ank|a Wola|ice Dolne',
      ],
      areas: `lubelskie|LU|21-### 24-###|81 83
        podlaskie|PD|17-### 19-###|85 87
        małopolskie|MA|32-### 34-###|18 14
        wielkopolskie|WP|62-### 64-###|65 63
        pomorskie|PM|83-### 77-###|59
        podkarpackie|PK|38-### 36-###|13 17`,
    },
  },
  streets: {
    head: 'Polna|Leśna|Słoneczna|Krótka|Szkolna|Ogrodowa|Lipowa|Brzozowa|Łąkowa|Kwiatowa|Kościelna|Sosnowa|Zielona|Parkowa|Akacjowa|ul. Mickiewicza|ul. Kościuszki|al. Jana Pawła II|ul. Sienkiewicza|ul. Piłsudskiego',
    tail: [
      'ul.~ ul.~ ul.~ al.~ os.~ pl.~ _ _',
      'Konopnick Reymont Norwid Chopin Kopernik Słowack Wyspiańsk Matejk Żeromsk Prus Dąbrowsk Staszic Moniuszk Tuwim Sportow Górnicz Kolejow Młyńsk Wiśniow Jesionow Dębow Spacerow Wiejsk Zamkow Jasn',
      'a a iego ów ej',
    ],
    share: 0.4,
  },
  houseNumber: (random) => {
    const number = Math.ceil(random() ** 2 * 120);
    return random() < 0.08 ? `${number}${pick(random, [...'ABC'])}` : String(number);
  },
  unit: (random) => String(between(random, 1, 80)),
  addressLine: ({ street, house, unit }) => `${street} ${house}${unit ? `/${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode }) =>
    `${street} ${house}${unit ? `/${unit}` : ''}, ${postcode} ${city}`,
  phone: {
    callingCode: '48',
    trunk: '',
    mobiles: [
      '+4850#######',
      '+4851[0-7]######',
      '+4860#######',
      '+4866#######',
      '+4869#######',
      '+4879#######',
      '+4888#######',
    ],
    landline: (area) => `+48${area}[2-7]######`,
    formats: [
      ['5', '### ### ###'],
      ['6', '### ### ###'],
      ['7', '### ### ###'],
      ['88', '### ### ###'],
      ['', '## ### ## ##'],
    ],
  },
  companies: {
    names:
      'Wisła Bałtyk Tatry Orzeł Jantar Polonia Mazovia Kujawy Warta Perła Sokół Feniks Bursztyn Krokus Zefir Dukat Atut Progres Metalik Agro',
    trades:
      'Budownictwo|Transport|Usługi|Meble|Handel|Instalacje|Doradztwo|Księgowość|Nieruchomości|Stolarstwo|Piekarnia|Hurtownia|Logistyka|Ogrody',
    forms: 'Sp. z o.o.|sp. z o.o.|S.A.|sp.j.|sp.k.|s.c.',
    write: ({ first, trade, form }) => `${first} ${trade} ${form}`,
  },
  mails: 'wp.pl gmail.com o2.pl onet.pl interia.pl op.pl poczta.onet.pl gazeta.pl tlen.pl',
  titles: { f: 'Pani', m: 'Pan' },
  dateFormats: ['dd.MM.yyyy', 'yyyy-MM-dd', 'dd-MM-yyyy'],
  currency: 'PLN',
  jobs: 'Księgowa|Kierownik|Nauczycielka|Pielęgniarka|Inżynier|Elektryk|Prawnik|Sprzedawca|Emeryt|Lekarz|Programista|Kierowca|Specjalista ds. zakupów|Dyrektor|Handlowiec|Architekt|Magazynier|Kucharz|Asystentka|Mechanik',
  // PESEL: birth date (month + 20 from 2000), four digits of which the last tells the sex, a check digit.
  personalId: (random, person = {}) => {
    const {
      birthDate = `19${between(random, 40, 99)}-0${between(random, 1, 9)}-${between(random, 10, 28)}`,
      sex = 'f',
    } = person;
    const [year, month, day] = birthDate.split('-').map(Number);
    const coded = String(month + (year >= 2000 ? 20 : 0)).padStart(2, '0');
    const last = between(random, 0, 4) * 2 + (sex === 'm' ? 1 : 0);
    const digits = `${String(year % 100).padStart(2, '0')}${coded}${String(day).padStart(2, '0')}${between(random, 100, 999)}${last}`;
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * WEIGHTS[at], 0);
    return `${digits}${(10 - (sum % 10)) % 10}`;
  },
});
