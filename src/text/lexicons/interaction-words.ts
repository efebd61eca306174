/** How customers and a firm meet: channel, then its words in several languages, folded. Own work; edit by hand. */
export const CHANNEL_WORDS = `
email: e mail | mail | mails | emails | newsletter | campaign | kampagne | courriel | correo | correo electronico | posta elettronica | email campaign | sahkoposti | メール | 电子邮件 | 邮件 | 이메일 | почта | эл почта
phone: telephone | call | calls | phone call | voice | telefon | anruf | telefonat | appel | llamada | telefono | chiamata | telefonata | ligacao | telefone | telefoon | puhelin | звонок | телефон | 電話 | 电话 | 전화
sms: text | text message | sms campaign | textnachricht
chat: live chat | livechat | messenger | messaging | web chat | whatsapp | telegram | line | wechat | kakao | чат | チャット | 聊天 | 채팅
social: facebook | instagram | twitter | x twitter | linkedin | tiktok | social media | soziale medien | reseaux sociaux | redes sociales
web: website | web form | webform | form | contact form | portal | app | mobile app | online | kontaktformular | formulaire | formulario | help center | web widget | api | сайт | форма | ウェブ | フォーム | 网站
store: in store | instore | shop | branch | pos | walk in | visit | meeting | face to face | in person | filiale | laden | besuch | termin | magasin | boutique | tienda | negozio | loja | winkel | sklep | butik | магазин | 店舗 | 来店 | 门店 | 매장
post: letter | brief | postal | courrier | carta | lettera | mailing | direct mail | письмо | 郵便 | 信件
`;

/** What happened, where it counts: event, then its words. */
export const EVENT_WORDS = `
email_sent: sent | send | delivered | received email | email delivered | versendet | gesendet | zugestellt | envoye | enviado | inviato
email_open: open | opened | opens | email opened | opened email | mail opened | geoffnet | ouvert | ouverture | abierto | apertura | aperto | geopend
email_click: click | clicked | clicks | email clicked | clicked email | link clicked | geklickt | klick | clic | clique | geklikt
email_bounce: bounce | bounced | hard bounce | soft bounce | bounced email | ruckläufer | rebote
unsubscribe: unsubscribed | unsubscribes | opt out | abmeldung | abgemeldet | desinscription | baja | disiscrizione
visit: visits | site visit | website visit | page view | pageview | page viewed | viewed page | active on site | session | besuch | visite | visita | webvisit
product_view: product viewed | viewed product | view product | item viewed | produktansicht
cart: added to cart | add to cart | checkout started | started checkout | in den warenkorb
call: calls | phone call | anruf | telefonat | appel | llamada | chiamata
meeting: meetings | appointment | termin | besprechung | rendez vous | reunion | cita | riunione | demo
download: downloads | downloaded | telechargement | descarga
form: form submitted | form submission | submitted form | formular
`;

/** States of tickets that are not done yet, folded; every other word is done. */
export const OPEN_TICKET_WORDS =
  'open new pending waiting hold on_hold in_progress progress assigned reopened active unresolved awaiting waiting_on_customer waiting_on_us escalated offen neu in_bearbeitung wartend zugewiesen wartet_auf_kunden ouvert nouveau en_cours en_attente abierto nuevo pendiente en_curso en_proceso aperto nuovo in_corso in_attesa aberto novo pendente em_andamento nieuw in_behandeling otwarte nowe w_toku oczekujace otevreno nove ceka oppen ny pagaende vantar aben apen venter avoin uusi nyitott folyamatban deschis nou acik yeni beklemede ανοιχτο νεο открыт открыто новый новая в_работе ожидает відкрито 未対応 対応中 保留 新規 处理中 待处理 新建 대기 진행중 접수';
