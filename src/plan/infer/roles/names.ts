import { clue, type RoleEntry } from './entry.ts';

/** Names of people. */
export const NAMES_ROLES: readonly RoleEntry[] = [
  {
    role: 'given_name',
    headers: `
      first name|firstname|given name|givenname|forename|fname|vorname|prenom|imie|voornaam|fornavn|fornamn
      etunimi|krestni jmeno|keresztnev|name first|prenume|名|voorletters|ονομα|first names|christian name
      forenames|given names|firstnm|frst nm|fnm|onoma|imya|mei|ming|ism|nombres|nombre de pila|primer nombre
      primeiro nome|prenome|nome proprio|prenoms|voornamen|roepnaam|imiona|isim|ονομα μικρο|jmena|meno|utonev
      etunimet|имена|имʼя|名字|الاسم الاول|الاسم الأول|שם פרטי|पहला नाम|nama depan|ten|vorn|vorname n
      rufname vorname|child first name|fornafn|eesnimi|vards|vardas|ime|ad 1|first nm|given nm|お名前 名
      nama pertama|이름 given|~nombre|~nome|~first|~vor|~given|~ad|~jmeno|~имя|~other names|~nombre cliente
      ~prenume nume`,
    kin: { full_name: 0.3, preferred_name: 0.3 },
    unnamed: -3,
    clues: [
      clue('words', [0, -12], [0.5, -5], [0.85, 0]),
      clue('given', [0, -1.5], [0.1, -0.5], [0.35, 2.5], [0.7, 4.5], [1, 5]),
      clue('givenOnly', [0, -5], [0.4, -3.5], [0.6, 0]),
      clue('givenMore', [-1, -4], [-0.3, -1.5], [0, 0], [0.3, 1.5], [1, 2]),
      clue('organisations', [0.2, 0], [0.6, -4]),
      clue('genders', [0.8, 0], [0.9, -6]),
      clue('distinct', [2, -4], [5, -1.5], [12, 0]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'family_name',
    headers: `
      last name|lastname|family name|familyname|surname|sur name|lname|nachname|familienname|nom de famille
      apellido|apellidos|cognome|sobrenome|apelido|nazwisko|achternaam|efternavn|etternavn|efternamn|sukunimi
      prijmeni|vezeteknev|name last|soyad|姓|фамилия|zuname|soyadi|επωνυμο|nom usuel|اللقب|اسم العائله|surnames
      surnm|ape|apel|familienaam|eponymo|familiya|familija|sei|xing|apellido 1|primer apellido
      apellido paterno|nom usage|nom d usage|nom famille|cognomi|nome de familia|ultimo nome|geslachtsnaam
      slektsnavn|rodinne jmeno|priezvisko|csaladnev|nume|nume de familie|soyisim|επιθετο|прізвище|名字 姓|苗字|姓氏
      اسم العائلة|العائلة|שם משפחה|उपनाम|nama belakang|nachn|zuname n|lstnm|lnm|last nm|family nm|sname
      nazwiska|perekonnanimi|uzvards|pavarde|prezime|фамилия клиента|nom client|お名前 姓|お名前 氏|+segundo apellido
      +apellido materno|+apellido 2|+second surname|+second last name|+surname 2|~nom|~last|~family
      ~second name|~name 1|~성|~名字`,
    kin: { full_name: 0.4, maiden_name: 0.3, given_name: 0.1 },
    unnamed: -3,
    clues: [
      clue('words', [0, -12], [0.5, -5], [0.85, 0]),
      clue('family', [0, -1], [0.12, 1], [0.35, 2.5], [0.7, 3.5]),
      clue('givenMore', [-0.3, 1.5], [0, 0], [0.3, -2], [0.7, -5]),
      clue('severalWords', [0.5, 0], [0.9, -3]),
      clue('patronymics', [0.5, 0], [0.8, -7]),
      clue('wholeNames', [0.3, 0], [0.6, -6]),
      clue('organisations', [0.2, 0], [0.5, -5]),
      clue('streets', [0.2, 0], [0.5, -5]),
      clue('genders', [0.8, 0], [0.9, -6]),
      clue('distinct', [2, -4], [5, -1.5], [12, 0]),
      clue('constant', [0, 0], [1, -6]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'full_name',
    headers: `
      full name|fullname|name full|customer name|contact name|display name|client name|person name|buyer name
      recipient name|billing name|shipping name|ship to name|post to name|cardholder name|nom complet
      nombre completo|vollstandiger name|kundenname|nome completo|姓名|氏名|фио|contact person|ansprechpartner
      kontaktperson|persona de contacto|persona di contatto|personne de contact|contactpersoon|name vorname
      vorname name|adi soyadi|お名前|顧客名|会員名|客户姓名|客户名称|성명|고객명|names|nm|cust nm|custname|name of customer
      name of patient|patient name|member name|subscriber name|donor name|guest name|account holder|cardholder
      insured|policyholder|applicant|addressee|nom et prenom|nom prenom|prenom nom|prenom et nom
      nombre y apellidos|nombre apellidos|apellidos y nombre|apellidos nombre|nombre completo cliente
      nome e cognome|cognome e nome|nome cognome|nominativo|intestatario|nome do cliente|nombre del cliente
      nom du client|naam klant|klantnaam|volledige naam|imie i nazwisko|nazwisko i imie|imie nazwisko|ad soyad
      isim soyisim|musteri adi|ονοματεπωνυμο|ονομα επωνυμο|jmeno a prijmeni|cele jmeno|prijmeni a jmeno
      kundnamn|namn pa kund|fullstandigt namn|for och efternamn|kokonimi|hele navn|fulde navn|teljes nev
      nume complet|фамилия имя отчество|фамилия имя|ф и о|полное имя|имя клиента|имя фамилия|姓名 全|ご氏名|顧客氏名|客户
      성함|الاسم الكامل|الاسم|שם מלא|पूरा नाम|name on card|nom sur la carte|karteninhaber|nama lengkap|nama
      shimei|onamae|xingming|irum|ireum|onomateponymo|fio|jmeno kontaktu|kontaktni osoba|osoba kontaktowa
      osoba do kontaktu|联系人|联系人姓名|患者姓名|收货人|收件人|会员姓名|주문자|주문자명|환자|환자명|받는분|수령인|성함을 적어 주세요|담당자|担当者|担当者名|配送先氏名|患者名
      患者氏名|owner name|locatario|bill to name|student name|rechnungsname|liefername|nomcli|nom cli|ho ten
      ho va ten|vor und zuname|vor und nachname|vorname nachname|nachname vorname|voor en achternaam|vollname
      besteller|inhaber|teilnehmer|mitglied|mitgliedsname|spender|abonnent|who|your name|full legal name
      ~contact|~nombre|~nome|~naam|~navn|~namn|~nimi|~nev|~nom|~kunde|~kunden|~client|~cliente|~klient|~klant
      ~musteri|~customer|~kontakt|~name|~name 1|~person|~이름|~名前|~recipient|~holder|~patient|~member|~guest
      ~party|~socio|~socia|~buyer|~visitor|~attendee|~adherent|~acheteur|~comprador|~acquirente|~koper
      ~nabywca|~kupujici|~kopare|~kober|~kjoper|~ostaja|~alici|~покупатель|~購入者|~买家|~구매자|~zakaznik|~enviar a
      ~owner|~reader|~passenger|~tenant|~student|~pupil|~parent|~locataire`,
    kin: { native_name: 0.4, company: 0.1 },
    unnamed: -3,
    clues: [
      clue('nameCells', [0, -9], [0.3, -4], [0.6, -1], [0.85, 0]),
      clue('category', [0, 0], [1, -5]),
      clue('severalWords', [0, -4], [0.3, -2], [0.6, 0], [0.9, 1]),
      clue('givenOnly', [0.6, 0], [0.8, -2], [1, -4]),
      clue('persons', [0, -3], [0.1, -1.5], [0.25, 0], [0.4, 3], [0.8, 5]),
      clue('organisations', [0.2, 0], [0.45, -3], [0.7, -7]),
      clue('streets', [0.2, 0], [0.5, -6]),
      clue('cities', [0.3, 0], [0.6, -3]),
      clue('prose', [0.3, 0], [0.7, -6]),
      clue('distinct', [2, -4], [4, 0]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'middle_name',
    headers: `
      middle name|middle initial|middlename|mname|zweiter vorname|additional name|segundo nombre|patronymic
      patronym|отчество|name middle|middle names|middle init|mid name|midnm|otchestvo|imie 2|drugie imie 2
      init|initials|second given name|deuxieme prenom|segundo nome|drugie imie|tussenvoornaam|πατρωνυμο
      по батькові|отчество клиента|mellannavn|mellomnavn|mellannamn|~mi|~middle|~other names`,
    unnamed: -3,
    clues: [
      clue('wordsOrInitials', [0, -12], [0.5, -5], [0.85, 0]),
      clue('initials', [0.8, 0], [0.9, 6]),
      clue('given', [0, -1], [0.3, 0]),
      clue('patronymics', [0.5, 0], [0.8, 8]),
      clue('severalWords', [0.4, 0], [0.8, -5]),
      clue('distinct', [2, -3], [4, 0]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'family_prefix',
    headers: `
      tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|voorvoegsel achternaam|tussenvoegsel achternaam
      voorvoegsel geslachtsnaam|infix|name infix|last name prefix|lastname prefix|family name prefix
      surname prefix|prefix last name|prefix surname|preposition|last name preposition|lastname preposition
      name particle|family name particle|particule|namensvorsatz|namensvorsatze|vorsatzwort|vorsatzworte
      vorsatzworter|tv|voorv|~prefix|~name prefix`,
    kin: { title: 0.3 },
    unnamed: -1,
    clues: [clue('particles', [0, -9], [0.4, -6], [0.6, 2], [0.9, 4])],
    once: 'group',
  },
  {
    role: 'native_name',
    headers: `
      native name|native name full|name native|local name|name in local script|kanji name|name local
      name in native script|hanzi name|name kanji|име|الاسم بالعربية`,
    clues: [clue('native', [0, -6], [0.5, 0], [0.8, 2]), clue('severalWords', [0, 0])],
    once: 'several',
    isEvidence: true,
  },
  {
    role: 'preferred_name',
    headers: `
      preferred name|nickname|nick name|known as|goes by|rufname|apodo|surnom|file as|short name|preferred
      preferred first name|tilltalsnamn|call name|diminutivo|diminutif|pseudonyme usuel|spitzname|bijnaam`,
    clues: [
      clue('words', [0.3, -6], [0.7, 0]),
      clue('given', [0, -1.5], [0.3, 0.5]),
      clue('family', [0.3, 0], [0.6, -2]),
    ],
    once: 'group',
  },
  {
    role: 'maiden_name',
    headers: `
      maiden name|geburtsname|nom de jeune fille|former name|previous name|surname at graduation|name at birth
      maiden|maiden nm|nee|nee name|nome da nubile|cognome da nubile|nome de solteira|apellido de soltera
      nazwisko panienskie|nazwisko rodowe|rodne prijmeni|meisjesnaam|pigenavn|flicknamn|tyttonimi
      kizlik soyadi|девичья фамилия|旧姓|geb name|geburtsn|gebname|birth surname|previous surname|former surname
      old name|nom de naissance|~birth name`,
    clues: [clue('words', [0.3, -9], [0.8, 0]), clue('days', [0.2, 0], [0.5, -9]), clue('distinct', [3, -3], [6, 0])],
    once: 'several',
    isEvidence: true,
  },
  {
    role: 'title',
    headers: `
      salutation|name prefix|honorific|anrede|civilite|tratamiento|aanhef|courtesy title|name title|tytul
      academic title|akademischer titel|akad titel|akad grad|mr mrs|form of address|sal|salut|anr|trattamento
      tratamento|osloveni|zwrot grzecznosciowy|hitap|unvan|tilltal|tiltale|puhuttelu|обращение|敬称|称谓|호칭
      προσφωνηση|aanspreektitel|aanspreekvorm|geslacht aanhef|civ|civil status title|genero tratamiento|~title
      ~prefix|~titel|~titolo|~titre|~titulo|~titul|~grad`,
    kin: { job_title: 0.2, family_prefix: 0.3, gender: 0.25 },
    unnamed: -3,
    clues: [
      clue('courtesies', [0, -4], [0.3, 0], [0.6, 3], [0.9, 7]),
      clue('titles', [0, -3], [0.5, 0], [0.8, 3]),
      clue('particles', [0.5, 0], [0.7, -9]),
      clue('distinct', [15, 0], [60, -6]),
      clue('length', [6, 0], [14, -6]),
    ],
    once: 'several',
  },
  {
    role: 'name_suffix',
    headers: `
      name suffix|generation|name suff|suff|suffix name|sfx|suf|jr sr|gen suffix|namenszusatz|suffisso|sufijo
      ~gen|~suffix`,
    unnamed: -3,
    clues: [clue('suffixes', [0, -3], [0.5, 3], [0.8, 7]), clue('distinct', [12, 0], [30, -6])],
    once: 'group',
    isEvidence: true,
  },
];
