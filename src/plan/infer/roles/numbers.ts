import { clue, type RoleEntry } from './entry.ts';

/** Numbers that tell customers apart. */
export const NUMBERS_ROLES: readonly RoleEntry[] = [
  {
    role: 'source_key',
    headers: `
      customer id|customerid|contact id|record id|user id|userid|client id|person id|rec id|row id|uuid
      unique id|internal id|square customer id|klaviyo id|member id|lead id|identifier id|kunden id|pk|_id
      no cli|nocli|num cli|numcli|legacy no|old no|spender nr|spendernr|cust id|custid|custno|cust no|cust nr
      kdnr|kd nr|kd id|kundenid|kunnr|debitor|debitorennummer|debitor nr|id client|client key|id cli
      id customer|identifiant|identifiant client|id clt|idcliente|id persona|id usuario|id contatto
      id anagrafica|codice anagrafica|cod cliente|id do cliente|klant id|klantid|klantcode|id klienta
      klient id|kod klienta|zakaznik id|id zakaznika|cislo zakaznika|kund id|kundid|kunde id|asiakas id
      asiakastunnus|vevokod|ugyfel id|ugyfelkod|client cod|musteri id|musteri kodu|κωδικος|κωδικος πελατη|ид
      ид клиента|код клиента|id клиента|顧客 id|顧客コード|会員 id|会員コード|お客様コード|客户 id|客户编码|会员号|고객 id|고객코드|회원번호
      رقم العميل|מספר לקוח|ग्राहक आईडी|id pelanggan|ma khach hang|mitgliedsnummer|mitglieds nr|mitgl nr
      mitgliedsnr|membership id|subscriber id|donor id|patient key|patientennummer|patnr|patient nr|abo nr
      abonnent nr|crm id|erp id|contact key|guid|objectid|object id|sys id|row key|seq no|sequence|lfd nr
      lfdnr|line no|record no|record number|recno|rownum|entry id|entry no|respondent id|profile id|ref no
      cust ref|household member id|external id|legacy id|old id|~key|~ident|~codigo|~code|~kid|~ref|~nr|~no|~n
      ~seq|~id|~uid|~код|~编号|~account id|~leid|~serial`,
    kin: { identifier: 0.6 },
    unnamed: -6,
    clues: [
      clue('unique', [0.3, -1], [0.8, 0], [0.97, 1]),
      clue('words', [0.3, 0], [0.9, -7]),
      clue('days', [0.3, 0], [0.8, -9]),
      clue('emails', [0.2, 0], [0.6, -12]),
      clue('decimals', [0.3, 0], [0.8, -8]),
      clue('flags', [0.5, 0], [0.9, -9]),
      clue('phones', [0.5, 0], [0.8, -3]),
      clue('length', [38, 0], [60, -9]),
      clue('prose', [0.2, 0], [0.6, -9]),
    ],
    once: 'several',
  },
  {
    role: 'customer_ref',
    headers: `
      customer key|customer reference|customer ref|contact key|requester id|zakaznik c|besteller nr|kaufer
      ~customer|~cliente|~kunde|~klient|~zakaznik|~client|~klant|~buyer`,
    kin: { source_key: 0.2 },
    clues: [clue('codes', [0.5, -9], [0.9, 0]), clue('words', [0.3, 0], [0.9, -7])],
    once: 'several',
  },
  {
    role: 'national_id',
    headers: `
      ssn|ssn number|social security number|soc sec|social security|national id|national id number|nin
      passport|passport number|drivers license number|driver license|driving licence|drivers license|id card
      identity number|personal number|personnummer|cpf|curp|bsn|pesel|nhs number|aadhaar|nino|steuer id
      fiscal code|codice fiscale|rodne cislo|medicare number|sozialversicherungsnummer|ssn last
      tax file number|tfn|social insurance number|social insurance no|national insurance
      national insurance number|ni number|ni no|nino number|nhs no|nhs|id nr|id card no|identity no
      identity card|identity document|personalausweis|personalausweisnummer|ausweisnummer|ausweis nr|pass nr
      passnr|reisepass|reisepassnummer|passport no|passport nr|sozialversicherungsnr|sv nummer|svnr|svnr ahv
      ahv|ahv nr|ahv nummer|avs|rentenversicherungsnummer|versichertennummer kvnr|steueridentifikationsnummer
      steuer idnr|nir|n s s|numero ss|no s s|rijksregisternr|n national|no national|numero national
      registre national|numero registre national|numero securite sociale|numero de securite sociale|n secu
      num secu|securite sociale|cni|piece identite|numero de identidad|documento identidad
      documento de identidad|num documento|nro documento
      numero documento|no documento|n documento|numero de documento|nro de documento|num doc|nro doc|no doc|numero doc
      nro de doc|numero do documento|nif nie|dni nie|cedula|rut|cod fiscale|codfiscale
      carta identita|cpf cnpj|numero rg|cartao cidadao|cc numero|numero utente|burgerservicenummer
      rijksregisternummer|numer pesel|nr dowodu|numer dowodu|dowod osobisty|rodne c|op cislo|personnr|persnr
      fodselsnummer|cpr|cpr nr|cpr nummer|henkilotunnus|hetu|taj|taj szam|szemelyi szam|tc no|tc kimlik no
      tckn|kimlik no|amka|αμκα|αδτ|αριθμος ταυτοτητας|снилс|паспорт|номер паспорта|серия и номер паспорта
      マイナンバー|個人番号|身份证|身份证号|身份证号码|证件号码|주민번호|주민등록번호|رقم الهوية|الرقم القومي|תעודת זהות|aadhaar number|aadhar|nik
      ktp|cccd|cmnd|bvn|nin number|~documento|~rg|~rc|~cf|~tc|~sin|~nie|~dni|~cnp|~fnr|~id number|~id no|~ein`,
    unnamed: -3,
    clues: [
      clue('digits', [0.2, -9], [0.6, 0]),
      clue('socialSecurity', [0, 0], [0.7, 9]),
      clue('words', [0.3, 0], [0.8, -9]),
      clue('days', [0.4, 0], [0.8, -7]),
      clue('flags', [0.5, 0], [0.9, -9]),
      clue('unique', [0.05, -5], [0.3, 0]),
      clue('emails', [0.2, 0], [0.6, -12]),
    ],
    once: 'several',
    isEvidence: true,
  },
  {
    role: 'identifier',
    headers: `
      loyalty number|loyalty id|member number|membership number|card number|patient id|patient number|mrn
      medical record number|account number|insurance number|policy number|card fingerprint|reference id
      customer number|customer no|client number|client no|kundennummer|kunden nr|kundennr|numero client
      n client|no client|numero cliente|numero de cliente|numero do cliente|id cliente|codigo cliente
      codigo de cliente|codigo do cliente|codice cliente|klantnummer|klantnr|nr klienta|numer klienta
      kundnummer|kundenummer|asiakasnumero|musteri no|musteri numarasi|顧客番号|お客様番号|会員番号|номер клиента|客户编号|고객번호
      external id|unique external id|reference number|spendernr|spendernummer|spender nr|kundenkarte nr
      sendungsnr|sendungsnummer|parcel no|tracking|tracking number|tracking no|student number|legacy no
      legacy number|medlemskort|kundkort|kundekort|kundekort nr|klubbkort|bonuskort|loyalty card|loyalty no
      loyalty card number|loyalty|card no|card nr|cardno|club card|clubcard|bonus card|bonuskarte|kartennummer
      karten nr|kundenkarte|kundenkartennummer|payback|payback nr|carte fidelite|numero carte|n carte|no carte
      num carte|tarjeta|numero tarjeta|tarjeta fidelidad|tessera|numero tessera|n tessera|carta fedelta|cartao
      cartao fidelidade|numero cartao|kaart|kaartnummer|klantenkaart|pasnummer|nr karty|numer karty
      cislo karty|kortnummer|kartya|kart no|kart numarasi|αριθμος καρτας|номер карты|карта|カード番号|ポイントカード|卡号
      会员卡号|카드번호|رقم البطاقة|iban|bank account|account no|account nr|acct no|acct nbr|acctno|kontonummer
      konto nr|n compte|numero de compte|numero cuenta|rekening|rekeningnummer|konto bankowe|nr konta|hesap no
      счет|номер счета|口座番号|账号|계좌번호|policy no|policy nr|versicherungsnummer|versichertennummer|versichertennr
      vers nr|versnr|insurance no|insurance id|contract no|contract number|vertragsnummer|vertrags nr
      numero de contrat|polizza|poliza|polisnummer|umowa|smlouva|meter number|zahlernummer|badge no
      badge number|employee id|emp id|emp no|emp nr|employee no|staff no|personalnummer|matricule|matricola
      legajo|student id|student no|studentnr|matrikelnummer|matr nr|chart no|chart number|hospital number
      hosp no|case no patient|fallnummer|vin|plate|license plate|kennzeichen|library card|frequent flyer
      member no|member nr|membership no|mitglied nr|adherent|numero adherent|n adherent|numero socio
      numero de socio|n socio|lidnummer|lidnr|numer czlonkowski|medlemsnummer|medlemsnr|medlem nr|jasennumero
      tagsag szama|uye no|αριθμος μελους|номер участника|會員編號|会员编号|회원 번호|alt id|alternate id|second id
      other id|third party id|cookie id|visitor id|~account|~card|~acct|~carte|~parcel|~konto|~compte|~cuenta
      ~conto|~police|~polis|~karta|~kort|~kart|~contrat|~badge|~socio`,
    kin: { source_key: 0.3 },
    clues: [
      clue('digits', [0, -8], [0.5, -1], [0.8, 0]),
      clue('words', [0.3, 0], [0.9, -8]),
      clue('days', [0.4, 0], [0.8, -9]),
      clue('flags', [0.5, 0], [0.9, -9]),
      clue('distinct', [3, -5], [10, 0]),
      clue('emails', [0.2, 0], [0.6, -12]),
      clue('decimals', [0.3, 0], [0.8, -8]),
      clue('phones', [0.5, 0], [0.8, -3]),
    ],
    once: 'several',
    isEvidence: true,
  },
  {
    role: 'attribute',
    headers: `
      birth place|birthplace|place of birth|city of birth|country of birth|born in city|geburtsort|geburtsland
      lieu de naissance|lieu naissance|ville de naissance|pays de naissance|lugar de nacimiento
      lugar nacimiento|nato a|nata a|nato nata a|ne a|nacido en|geboren in|state of origin|luogo di nascita
      luogo nascita|comune di nascita|naturalidade|local de nascimento|geboorteplaats|miejsce urodzenia
      misto narozeni|fodelseort|fodested|fodested by|syntymapaikka|szuletesi hely|locul nasterii|dogum yeri
      τοπος γεννησης|место рождения|出身地|出生地|출생지`,
    clues: [clue('days', [0.3, 0], [0.8, -9])],
    once: 'several',
    isEvidence: true,
  },
];
