import { clue, type RoleEntry } from './entry.ts';

/** How customers are reached. */
export const CONTACT_ROLES: readonly RoleEntry[] = [
  {
    role: 'email',
    headers: `
      email|email address|mail address|emailaddress|correo|correo electronico|courriel|adresse email|e mail
      epost|sahkoposti|posta elettronica|customer email|contact email|buyer email|requester email|email value
      secondary email|alternate email|emails|почта|email adresse|emailadresse|mail adresse|e posta|eposta
      epostadress|メールアドレス|メール|eメール|邮箱|电子邮箱|电子邮件|이메일|e m|pochta|youxiang|meru|emailaddr|email addr|mailaddr
      mail id|email id|contact mail|correo e|email cliente|adresse de courriel|adresse electronique|mel|posta
      indirizzo email|endereco de email|endereco eletronico|email cim|elektroniczna poczta|adres email
      adres e mail|adresa elektronica|elposta|e pasts|epasts|e post|epostadresse|e postadress|epost adress
      mejl|mailadres|emailadres|sp ostiosoite|ηλεκτρονικο ταχυδρομειο|ηλ ταχυδρομειο|эл почта
      электронная почта|email клиента|имейл|メルアド|電子メール|电子邮箱地址|电邮|메일|전자우편|البريد الالكتروني|البريد الإلكتروني
      البريد|דואל|ईमेल|surel|private email|work email|email privat|email work|eml|~mail`,
    unnamed: -3,
    clues: [clue('emails', [0, -13], [0.2, -2], [0.6, 6], [1, 11])],
    once: 'several',
    isEvidence: true,
  },
  {
    role: 'phone',
    headers: `
      phone|phone number|telephone|telephone number|tel|mobile|mobile phone|mobile number|cell|cell phone
      cellphone|telefon|telefonnummer|telefono|telephone portable|portable|handy|telefoon|celular|cellulare
      telefone|puhelin|telefonszam|contact number|contact phone number|phone value|home phone|work phone
      business phone|msisdn|landline|whatsapp|номер телефона|телефон|mobiel|mobiel nummer|mobielnummer
      mobiltelefon|mobilnummer|telefoonnummer|festnetz|rufnummer|nr telefonu|numer telefonu|telefon kom
      telefon komorkowy|komorka|telemovel|cep telefonu|τηλεφωνο|мобильный|мобильный телефон|電話|電話番号|携帯電話
      携帯電話番号|携帯番号|电话|电话号码|联系电话|手机|手机号|手机号码|전화번호|휴대폰|휴대폰번호|휴대전화|tilefono|tel kinito|dianhua|shouji|denwa
      jeonhwa|моб|дом тел|домашний телефон|дом телефон|ruf|дома теле|phone no|phone nr|phonenumber|ph|ph no
      tel no|tel nr|telno|telnr|telf|telef|tfno|tlf|tlf nr|telefonnr|telefon nr|teléfono móvil|tel movil
      num telefono|numero de telefono|numero telefono|numero de telephone|n telephone|no telephone
      tel portable|tel fixe|telephone fixe|telephone mobile|tel domicile|tel privat|tel geschaftl
      telefon privat|telefon mobil|handynummer|mobilfunk|handynr|mobilnr|mobile no|mob|mob no|mobiltlf
      mobilni telefon|telefonni cislo|cell no|num cellulare|recapito telefonico|fisso|fijo|contacto telefonico
      celular 1|fone|fone celular|telefone celular|telefone fixo|tel do cliente|nummer telefoon|tel nummer
      06 nummer|gsm nr|gsm no|cep tel|cep no|ev telefonu|is telefonu|telefon no|κινητο|κινητο τηλεφωνο|σταθερο
      τηλ|сотовый|тел|телефон клиента|контактный телефон|携帯|電話番号 1|联系方式|联系号码|연락처|핸드폰|رقم الهاتف|الهاتف|الجوال
      رقم الجوال|טלפון|נייד|फ़ोन|मोबाइल|no hp|telp|dien thoai|so dien thoai|evening phone|day phone
      daytime phone|daytime telephone|contact no|contact nr|whatsapp number|sms number|text number|call number
      telephone no|telephone 1|primary phone|main phone|office phone|~contact|~cep|~mobil|~gsm|~recapito
      ~contato|~連絡先|~fixe|~movil`,
    unnamed: -3,
    clues: [
      clue('phoneShapes', [0, -11], [0.15, -3], [0.3, -1], [0.8, 1]),
      clue('phones', [0, -1.5], [0.2, 0], [0.4, 3.5], [0.8, 6.5]),
      clue('days', [0.5, 0], [0.8, -6]),
      clue('distinct', [1, -1], [3, 0]),
    ],
    once: 'several',
    isEvidence: true,
  },
  {
    role: 'website',
    headers: `
      website|web site|url|homepage|website url|web page|webseite|site web|sitio web|requester domain
      site internet|sitio|sito|sito web|pagina web|webadresse|webside|hemsida|kotisivu|strona www|www|weboldal
      internetadresse|web address|company website|url site|~domain|~web|~site`,
    unnamed: -2,
    clues: [clue('urls', [0, -8], [0.3, -1], [0.7, 6])],
    once: 'several',
  },
  {
    role: 'handle',
    headers: `
      twitter|instagram|facebook|linkedin|tiktok|handle|social handle|username|user name|screen name|skype
      skype id|buyer username|linkedin url|twitter handle|nickname handle|insta|ig|ig handle|twitter id
      x handle|fb|tiktok handle|telegram|wechat|line id|kakao|vk|login name|usuario|utilisateur|benutzername
      gebruikersnaam|nome utente|screenname|social media|nutzername|nickname social|pseudo|profile name
      ~social|~user|~login`,
    clues: [clue('handles', [0, -6], [0.5, 0], [0.8, 1]), clue('emails', [0.4, 0], [0.8, -6])],
    once: 'several',
    isEvidence: true,
  },
];
