import { type Clue, clue, type RoleEntry } from './entry.ts';

/** Values that say who agreed: answers, words of consent, dates; few of them. */
const CONSENT: readonly Clue[] = [
  clue('flags', [0.5, 0], [0.9, 2]),
  clue('consents', [0, -5], [0.3, -1], [0.6, 0]),
  clue('distinct', [14, 0], [40, -4]),
  clue('emails', [0.2, 0], [0.6, -12]),
  clue('prose', [0.4, 0], [0.8, -6]),
];

/** Who may be written to, called, or not. */
export const CONSENT_ROLES: readonly RoleEntry[] = [
  {
    role: 'consent_email',
    headers: `
      accepts email marketing|email marketing|accepts marketing|email opt in|email optin|newsletter
      nieuwsbrief|infolettre|consenso marketing|consenso newsletter|zgoda marketingowa|zgoda na newsletter
      acepta promociones|acepta publicidad|メルマガ|email subscriber|email consent|subscription status
      email subscription status|marketing emails|marketing consent|optin|email permission|marketing status
      has opted out of email|email opt out|do not email|donotemail|do not bulk email|unsubscribed|opt out
      opted out|unsub time|email disabled|lgpd|podpiska|chcete dostavat novinky|novinky|是否订阅|email opt
      mail optin|mail opt in|mailing list|mailings|newsletter optin|newsletter opt in|newsletter status
      newsletter ja nein|newsletteranmeldung|nl optin|nl status|nl abo|werbung per email|werbeeinwilligung
      werbesperre|einwilligung werbung|einwilligung email|marketing einwilligung|inscrit newsletter
      abonne newsletter|abonnement newsletter|lettre d information|optin email|opt in email|opt in mail
      accepte email|accepte les emails|desabonne|desinscrit|consentement|consentement marketing
      acepta newsletter|acepta marketing|acepta comunicaciones|acepta emails|boletin|suscrito|consentimiento
      no molestar|baja|baja newsletter|iscritto newsletter|iscrizione newsletter|consenso email|consenso
      consenso privacy marketing|disiscritto|aceita marketing|aceita email|aceita newsletter
      aceita receber emails|inscrito newsletter|consentimento|descadastrado|marketing toestemming|toestemming
      toestemming email|afgemeld|aangemeld nieuwsbrief|mailing ja nee|zgoda email|zgoda marketing
      zgoda na marketing|wypisany|souhlas|souhlas s marketingem|souhlas newsletter|odhlasen|odber novinek
      samtycke|nyhetsbrev|samtycke epost|avregistrerad|nyhedsbrev|samtykke|markedsforing|uutiskirje
      markkinointilupa|hirlevel|hozzajarulas|consimtamant|abonat newsletter|eposta izni|bulten|kampanya izni
      ticari ileti izni|συγκαταθεση|ενημερωτικο δελτιο|согласие|согласие на рассылку|рассылка|подписка
      подписан|отписан|згода|メール配信|メール配信希望|メルマガ配信|配信停止|営業メール|订阅|接受邮件|退订|营销同意|수신동의|이메일 수신동의|마케팅 동의|마케팅수신동의|수신거부
      الموافقة|gdpr consent|gdpr optin|gdpr opt in|dsgvo|dsgvo einwilligung|rgpd|avg toestemming|rodo|email ok
      mail ok|ok to email|may we email|can email|contactable by email|can we email you|marketing ok
      marketing opt in|marketing optin|mkt consent|mktg optin|mktg opt in|marketing allowed|allow marketing
      allow email|email marketing consent|email marketing status|accepts emails|accepts email|accept email|subscribed to newsletter
      is subscribed|newsletter subscriber|receive newsletter|promo optin|promotions|suppressed|blocklisted
      do not contact|no marketing|marketing opt out|opted in|email status consent|has consented|consented
      double opt in|doi|doi status|~acepta|~aceita|~accepte|~accetta|~ok|~consent|~permission|~mailing
      ~marketing|~nl|~opt in|~gdpr|~zgoda|~subscribed|~izin|~suscripcion|~abo|~einwilligung|~email|~mail
      ~werbung|~subscriber`,
    kin: { email: 0.4 },
    clues: [...CONSENT, clue('unique', [0.3, 0], [0.9, -4])],
    least: 1.2,
    once: 'several',
  },
  {
    role: 'consent_sms',
    headers: `
      accepts sms marketing|sms marketing|sms consent|sms opt in|sms opt out|text opt in
      accepts whatsapp marketing|sms subscriber|sms ok|sms optin|text ok|text optin|text consent
      text message consent|sms status|sms marketing status|sms permission|einwilligung sms|sms einwilligung
      sms erlaubt|opt in sms|optin sms|accepte sms|acepta sms|consenso sms|aceita sms|sms toestemming
      zgoda sms|zgoda na sms|souhlas sms|sms izni|согласие на смс|согласие sms|sms 수신동의|whatsapp consent
      whatsapp optin|allow sms|ok to text|may we text|can text|~sms|~whatsapp|~text`,
    clues: [...CONSENT, clue('phoneShapes', [0.2, 0], [0.5, -9])],
    least: 1.2,
    once: 'several',
  },
  {
    role: 'consent_phone',
    headers: `
      do not call|donotcall|phone consent|call consent|do not phone|donotphone|phone opt in|phone opt out
      phone marketing|call ok|phone ok|telefon einwilligung|einwilligung telefon|telefonwerbung
      telefon erlaubt|call permission|telemarketing consent|optin tel|opt in telephone|opt in tel|demarchage
      bloctel|acepta llamadas|no llamar|consenso telefono|consenso telefonico|aceita ligacoes
      aceita contato telefonico|zgoda telefon|zgoda na kontakt telefoniczny|bel toestemming
      telefonische toestemming|bel me niet|souhlas telefon|arama izni|tel izni|согласие на звонки|ok to call
      may we call|can call|allow calls|allow phone|no calls|do not telephone|~telemarketing`,
    clues: [...CONSENT, clue('phoneShapes', [0.2, 0], [0.5, -9])],
    least: 1.2,
    once: 'several',
  },
  {
    role: 'consent_post',
    headers: `
      do not mail|donotmail|post consent|postal consent|direct mail|do not post|donotpostalmail|mail opt in
      mail opt out|post ok|postwerbung|einwilligung post|post erlaubt|post einwilligung|briefwerbung
      optin courrier|opt in courrier|opt in postal|acepta correo postal|consenso posta|consenso postale
      aceita correio|zgoda poczta|post toestemming|postreklam|reklam nej tack|souhlas posta|no junk mail
      ok to mail|may we mail|can mail|allow post|allow mail|catalog optin|katalog gewunscht|~post|~katalog
      ~courrier|~catalogue`,
    clues: [...CONSENT],
    least: 1.2,
    once: 'several',
  },
  {
    role: 'consent_any',
    headers: `
      lgpd|gdpr|dsgvo|rgpd|rodo|privacy consent|acepta publicidad|contact consent|consent to contact
      ok to contact|may we contact|can contact|contact permission|do not contact at all|kontakt erlaubt
      kontaktsperre|robinson|robinsonliste|marketable|art 21|widerspruch|objection|opposition|~contactable|~ok
      ~accept|~accepts|~aceita|~acepta|~accepte|~allow|~mogen wij|~may we|~can we|~durfen wir|~autoriza
      ~autorizza|~acconsento`,
    clues: [...CONSENT],
    least: 1.2,
    once: 'several',
  },
];
