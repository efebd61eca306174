import { clue, type RoleEntry } from './entry.ts';

/** Firms and what people do there. */
export const FIRM_ROLES: readonly RoleEntry[] = [
  {
    role: 'company',
    headers: `
      company|company name|organization|organisation|organization name|organisation name|employer
      business name|account name|firm|firmenname|unternehmen|entreprise|societe|raison sociale|empresa
      razon social|razao social|azienda|ragione sociale|bedrijf|bedrijfsnaam|foretag|virksomhed|yritys
      name org|org name|trading name|legal name|associated company|store name|shop name|nazwa firmy|sirket
      компания|организация|会社|会社名|法人名|勤務先|公司|公司名称|회사|회사명|company nm|companyname|comp|co name|cust company
      employer name|employer nm|workplace|place of work|works for|arbeitgeber|firmenbezeichnung|firma 1
      name firma|institution|verein|betrieb|kundenfirma|societe nom|nom societe|nom de la societe
      nom entreprise|nom de l entreprise|employeur|etablissement|enseigne|raison soc|nombre empresa
      nombre de la empresa|empresa cliente|empleador|nombre comercial|ragione soc|rag soc|ditta
      datore di lavoro|nome azienda|nome empresa|nome da empresa|nome fantasia|empregador|organisatie
      werkgever|bedrijf naam|instelling|nazwa przedsiebiorstwa|przedsiebiorstwo|pracodawca|spolecnost
      nazev firmy|nazev spolecnosti|zamestnavatel|foretagsnamn|arbetsgivare|firmanavn|firma navn|bedrift
      yrityksen nimi|cegnev|ceg|firma nume|companie|sirket adi|firma adi|kurum|εταιρεια|επωνυμια|επιχειρηση
      компания название|название компании|наименование|наименование организации|место работы|фирма|юр лицо
      підприємство|貴社名|御社名|団体名|企業名|法人|单位|企业名称|工作单位|单位名称|회사 이름|업체명|상호|법인명|소속|الشركة|اسم الشركة|חברה|कंपनी
      perusahaan|cong ty|trade name|dba|b2b account|org nm|organis|sold to party name|customer company
      ~account|~restaurant|~hotel|~school|~firma|~business|~org|~rs|~vendor name|~merchant|~denumire|~所属
      ~name 1|~name`,
    kin: { full_name: 0.45 },
    unnamed: -2.5,
    clues: [
      clue('organisations', [0, -0.5], [0.2, 1.5], [0.4, 5], [0.9, 6]),
      clue('category', [0, 0], [1, -2]),
      clue('codes', [0.4, 0], [0.9, -9]),
      clue('emails', [0.2, 0], [0.5, -12]),
      clue('numbers', [0.3, 0], [0.7, -9]),
      clue('days', [0.4, 0], [0.8, -9]),
      clue('flags', [0.5, 0], [0.9, -9]),
      clue('streets', [0.3, 0], [0.6, -5]),
      clue('given', [0.3, 0], [0.8, -2.5]),
      clue('prose', [0.5, 0], [0.9, -3]),
      clue('distinct', [1, -2], [4, 0]),
    ],
    once: 'several',
    isEvidence: true,
  },
  {
    role: 'job_title',
    headers: `
      job title|jobtitle|occupation|role title|profession|beruf|poste|puesto|functie|ruolo|stanowisko|役職
      organization title|funkcia|pracovni pozice|job position|contact position|berufstatigkeit|occ|occup
      occupation title|job role|jobtitel|job function|designation|stellung|tatigkeit|berufsbezeichnung|metier
      emploi|fonction titre|profesion|ocupacion|puesto de trabajo|professione|mansione|qualifica|profissao
      ocupacao|funcao|beroep|functietitel|zawod|pozice|povolani|yrke|befattning|stilling|ammatti|titteli
      munkakor|beosztas|functia|meslek|gorev|pozisyon|επαγγελμα|θεση|должность|профессия|посада|職業|職種|肩書|肩書き
      職位|职位|职业|职务|직책|직위|직업|المسمى الوظيفي|المهنة|תפקיד|पेशा|pekerjaan|jabatan|chuc vu|~title|~position|~job
      ~trade|~rank|~funkce|~current role|~funktion|~fonction|~cargo|~titel|~position im unternehmen|~role`,
    kin: { title: 0.35 },
    clues: [
      clue('words', [0.1, -5], [0.5, -1], [0.8, 0]),
      clue('jobs', [0, -4], [0.1, 0], [0.4, 2]),
      clue('courtesies', [0.3, 0], [0.6, -7]),
      clue('emails', [0.2, 0], [0.5, -12]),
      clue('numbers', [0.3, 0], [0.7, -9]),
      clue('unique', [0.8, 0], [0.95, -5]),
      clue('length', [30, 0], [45, -6]),
      clue('given', [0.4, 0], [0.7, -4]),
    ],
    once: 'group',
  },
  {
    role: 'tax_id',
    headers: `
      vat|vat number|vat id|tax id|tax id number|tax number|ust id|ustid|umsatzsteuer id|siren|siret|cnpj|nip
      abn|gst number|company number|registration number|coc number|lei|lei number|duns|uei|crn|partita iva
      p iva|ust id nr|ustidnr|steuernummer|numero de tva|n tva|tva intracommunautaire|btw nummer|kvk nummer
      org nr|cvr|adoszam|инн|regon|vergi no|stceg|par iva|pariva|السجل التجاري|vat no|vat nr|vatnr|vat reg no
      uid nr|uid nummer|mwst nr|ust idnr|ust nr|st nr|fiscal number|tax no|tax reg|ein number|company reg
      company reg no|reg nr|hrb|handelsregisternummer|commercial register|rcs|num tva|no tva|numero siret
      code siret|identifiant fiscal|nif cif|cif nif|numero fiscal|piva|p iva cf|cod fisc azienda|cnpj cpf
      inscricao estadual|btw nr|btw id|kvk nr|nip firmy|krs|ico dic|dic ico|orgnr|organisationsnummer
      org nummer|cvr nr|y tunnus|alv tunnus|cui|cif ro|vergi numarasi|vergi kimlik no|αφμ|инн кпп|огрн|едрпоу
      法人番号|税号|统一社会信用代码|사업자번호|사업자등록번호|الرقم الضريبي|gstin|pan number|~tin|~ein|~rfc|~ico|~dic|~reg no|~btw|~kvk
      ~nif|~cif`,
    clues: [
      clue('digits', [0.2, -9], [0.6, 0]),
      clue('words', [0.3, 0], [0.8, -9]),
      clue('decimals', [0.3, 0], [0.7, -13]),
      clue('days', [0.4, 0], [0.8, -7]),
      clue('flags', [0.5, 0], [0.9, -9]),
      clue('unique', [0.05, -2], [0.3, 0]),
    ],
    once: 'several',
    isEvidence: true,
  },
  {
    role: 'entity_kind',
    headers: `
      record type|entity type|party type|customer type|client type|person type|account type|party kind
      entity kind|legal entity type|type of customer|customer kind|customer category|is company|is a company
      is organisation|is organization|is an organisation|is an organization|is business|is b2b|is corporate
      is firm|is person|is a person|is individual|is private|is natural person|kundentyp|kundenart
      kundengruppe|type de client|type client|tipo de cliente|tipo de persona|tipo persona|tipo di cliente
      tipo pessoa|klanttype|type klant|kundetype|kundtyp|typ klienta|ist firma|est une entreprise|es empresa
      e azienda|b2b b2c|b 2 b|private business|privat firma|person or company|account kind|type personne
      type de personne|persona fisica juridica|tipo soggetto|pf pj|fisica juridica|particulier professionnel
      rechtsvorm type|osoba firma|juridisk person|juridica|тип клиента|тип лица|юр физ|法人個人|個人法人|客户类型|고객유형
      ~kind|~customer class|~tipo cliente`,
    unnamed: -2,
    clues: [
      clue('kindWords', [0, -13], [0.3, -8], [0.5, 0]),
      clue('kinds', [0, 0], [0.5, 2], [0.9, 5]),
      clue('distinct', [20, 0], [30, -9]),
    ],
    once: 'source',
  },
];
