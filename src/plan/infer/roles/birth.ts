import { clue, type RoleEntry } from './entry.ts';

/** Birth, gender and language. */
export const BIRTH_ROLES: readonly RoleEntry[] = [
  {
    // Customers are born over decades, but sign up, order and write over few years.
    role: 'birth_date',
    headers: `
      date of birth|birth date|birthdate|dob|birthday|geburtsdatum|geburtstag|date de naissance
      fecha de nacimiento|fecha nacimiento|data di nascita|data de nascimento|data urodzenia|geboortedatum
      fodselsdato|fodelsedatum|syntymaaika|datum narozeni|szuletesi datum|дата рождения|geb datum|geb dat
      gebdatum|ne e le|dogum tarihi|生年月日|誕生日|出生日期|생년월일|ddn|dt of birth|birth dt|birthdt|brth dt|date birth
      d o b|dob date|bdate|born on|date naiss|datenaiss|dt naiss|date de naiss|ne le|fec nac|fecnac|f nac
      fecha nac|f nacimiento|data nasc|dt nasc|dtnasc|nato il|data nasc ta|dt nascita|gebd|gebdat|geb tag
      geboren am|geb dag|geboren op|gebdatum klant|data ur|dataur|urodzony|urodziny|datum nar|narozen|fodd
      fodt|fodseldato|synt aika|szul datum|szuletett|data nasterii|dogum|dogum gunu|dogum tar
      ημερομηνια γεννησης|ημ γεννησης|γεννηση|дата рожд|д р|день рождения|дата народження|生日|生まれ|誕生|생일
      تاريخ الميلاد|תאריך לידה|जन्म तिथि|जन्मतिथि|tanggal lahir|tgl lahir|ngay sinh|date of birth dob|~birth
      ~born|~bday|~date|~geb|~geboren|~nascita|~naissance|~nacimiento|~nascimento|~出生`,
    kin: { event_date: 0.35, birth_year: 0.3 },
    unnamed: -4,
    clues: [
      clue('days', [0, -10], [0.3, -1], [0.7, 2]),
      clue('yearSpread', [0, -4], [5, -3], [14, 0], [16, 0], [30, 4], [50, 5]),
      clue('yearFrom', [1945, 1], [1960, 0], [1985, -1], [1995, -2]),
      clue('times', [0.1, 0], [0.3, -5]),
    ],
    once: 'source',
    isEvidence: true,
  },
  {
    role: 'birth_day',
    headers: `
      birth day|day of birth|dob day|geburtstag tag|dob dd|dob d|birth dd|bday day|bd day|day born|geb tag
      gebtag|jour naissance|jour de naissance|jour naiss|dia nacimiento|dia de nacimiento|dia nac
      giorno nascita|giorno di nascita|dia nascimento|geboortedag|dzien urodzenia|dzien ur|den narozeni
      день рожд|день рождения число|день рождения день|fodselsdag dag|~day|~dd|~bd|~tag|~jour|~dia|~giorno
      ~dzien|~den|~dag`,
    clues: [clue('smallNumbers', [0, -12], [0.6, -4], [0.9, 0]), clue('distinct', [31, 0], [60, -8])],
    once: 'source',
    isEvidence: true,
  },
  {
    role: 'birth_month',
    headers: `
      birth month|month of birth|dob month|geburtsmonat|dob mm|dob m|birth mm|bday month|month born|geb monat
      gebmonat|mois naissance|mois de naissance|mois naiss|mes nacimiento|mes de nacimiento|mes nac
      mese nascita|mese di nascita|mes nascimento|geboortemaand|miesiac urodzenia|miesiac ur|mesic narozeni
      месяц рожд|месяц рождения|miesiac urodz|حرف الميلاد|~month|~mm|~bm|~monat|~mois|~mes|~mese|~miesiac
      ~mesic|~maand|~mon`,
    clues: [clue('distinct', [12, 0], [40, -8]), clue('length', [9, 0], [12, -6])],
    once: 'source',
    isEvidence: true,
  },
  {
    role: 'birth_year',
    headers: `
      birth year|year of birth|yob|dob year|geburtsjahr|annee de naissance|dob yyyy|dob yy|dob y|birth yyyy
      year born|born in|born year|jahrgang|geb jahr|gebjahr|geburtsj|annee naissance|annee naiss
      ano nacimiento|ano de nacimiento|ano nac|anio nac|anio nacimiento|aaaa|anio|anno nascita|anno di nascita
      ano nascimento|ano de nascimento|geboortejaar|rok urodzenia|rok ur|rok narozeni|fodelsear|fodselsaar
      fodselsar|syntymavuosi|szuletesi ev|dogum yili|ετος γεννησης|год рожд|год рождения|рік народження
      سنة الميلاد|출생연도|출생년|ano nasc|anno nasc|an naissance|an nasterii|生年|出生年|출생년도|~by|~year|~yr|~yyyy|~yy
      ~jahr|~annee|~ano|~anno|~rok|~yob 4`,
    kin: { birth_date: 0.45 },
    unnamed: -6,
    clues: [
      clue('years', [0, -8], [0.5, -3], [0.8, -1.9]),
      clue('yearSpread', [0, -4], [8, -3], [14, 0], [16, 0], [30, 2]),
    ],
    once: 'source',
    isEvidence: true,
  },
  {
    role: 'gender',
    headers: `
      gender|sex|geschlecht|sexe|sexo|sesso|plec|geslacht|sukupuoli|пол|pohlavi|cinsiyet|性別|性别|성별|gender cd
      gndr|sex code|sex cd|sx|gesch|geschl|geschlecht m w|genero|m f|kjonn|kyn|nem|pohl|sukup|φυλο|стать|男女
      性别 sex|الجنس|מין|लिंग|jenis kelamin|gioi tinh|anrede geschlecht|~gen|~sexe m f|~genre|~genere|~kon`,
    kin: { title: 0.15 },
    unnamed: -2,
    clues: [
      clue('genders', [0, -0.5], [0.5, 2], [0.85, 6]),
      clue('distinct', [8, 0], [25, -9]),
      clue('suffixes', [0.5, 0], [0.8, -9]),
      clue('courtesies', [0.5, 0], [0.9, -5]),
    ],
    once: 'source',
    isEvidence: true,
  },
  {
    role: 'language',
    headers: `
      language|preferred language|locale|sprache|langue|idioma|lingua|taal|spras|lang code|language code
      preferred lang|correspondence language|korrespondenzsprache|sprachcode|spr|langue preferee
      idioma preferido|jezyk|jazyk|sprak|kieli|nyelv|limba|dil|γλωσσα|язык|мова|言語|语言|언어|اللغة|bahasa|~lang`,
    clues: [clue('languages', [0, -6], [0.5, -2], [0.9, 0]), clue('distinct', [40, 0], [80, -6])],
    once: 'source',
  },
];
