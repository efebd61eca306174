/**
 * What exports write into columns of consent. To teach a word, add it to the line of what it says: small letters, accents and
 * marks are left out when words are compared. The first line that names a word wins.
 *
 * - `yes` and `no` answer whatever the header asks; all other lines say the same under every header.
 * - `objected` is against everything and for the whole person; `opted_out` surely a refusal, wherever it stands; `ended` is one in a
 *   column of consent only (orders are cancelled, too).
 * - `permitted` is an opt-in where the header asks for permission, and nothing where it asks for a refusal.
 * - `undeliverable` is neither opt-in nor opt-out.
 */
export const CONSENT_VALUES = `
objected: do not contact | dnc | no contact | never contact | do not solicit | do not disturb | objection | objected | objection to marketing | objection to direct marketing | art 21 | art 21 gdpr | art 21 dsgvo | gdpr objection | right to object | robinson list | robinsonliste | lista robinson | werbesperre | werbewiderspruch | widerspruch | widersprochen | kontaktsperre | nicht kontaktieren | keine werbung | keine kontaktaufnahme | opposition | oppose | opposee | ne pas contacter | ne pas demarcher | no molestar | no contactar | oposicion | non contattare | non disturbare | opposizione | bezwaar | niet benaderen | niet contacteren | nao contatar | nao contactar | nao perturbe | nao incomodar | oposicao | sprzeciw | nie kontaktowac | kontakta ej | kontakta inte | kontakt ikke | ma ikke kontaktes | reservert | kielto | markkinointikielto | suoramarkkinointikielto | ei saa ottaa yhteytta | nekontaktovat | namitka | nekontaktovat prosim | tiltakozas | opozitie | nu contactati | не беспокоить | не контактировать | не турбувати | deceased | died | verstorben | gestorben | decede | decedee | fallecido | fallecida | difunto | deceduto | deceduta | defunto | overleden | falecido | falecida | zmarly | zmarla | nie zyje | avliden | afdod | avdod | kuollut | vainaja | zemrel | zemrela | zesnuly | zosnuly | elhunyt | decedat | vefat | умер | умерла | помер | deleted | is deleted | deletion requested | erased | erasure requested | gdpr deleted | gdpr erasure | forgotten | right to be forgotten | geloscht | supprime | eliminado | cancellato gdpr | verwijderd | usuniety | raderad | slettet | poistettu | smazan
opted_out: opted out | opt out | optout | optedout | unsubscribed | unsubscribe | globally unsubscribed | not allowed | do not allow | do not allow any | dont allow | disallow | disallowed | do not email | do not mail | do not call | do not text | do not sms | do not send | do not market | no marketing | no mailing | no emails | no email | no calls | no mail | no newsletter | stop | stop all | blocklisted | blacklisted | block listed | user suppressed | spam complaint | spam report | complained | complaint | marked as spam | marked spam | abuse complaint | consent withdrawn | consent revoked | abgemeldet | abbestellt | ausgetragen | nicht erlaubt | nicht zulassen | nicht zugelassen | kein newsletter | kein opt in | keine einwilligung | widerrufen | einwilligung widerrufen | unerwunscht | untersagt | desabonne | desabonnee | desinscrit | desinscrite | ne pas autoriser | non autorise | refuse la publicite | stop pub | liste noire | dado de baja | de baja | desuscrito | cancelo suscripcion | no permitir | no permitido | no autoriza | no autorizo | no acepta | no acepto | no desea | disiscritto | disiscritta | non consentire | non consentito | non autorizzo | non acconsento | nessun consenso | afgemeld | uitgeschreven | niet toestaan | niet toegestaan | geen toestemming | bel me niet | descadastrado | nao permitir | nao permitido | nao autoriza | nao autorizo | nao aceita | nao aceito | wypisany | wypisana | wypisano | rezygnacja | nie zezwalaj | brak zgody | bez zgody | zgoda cofnieta | zgoda wycofana | avregistrerad | avanmald | avprenumererat | avslutad prenumeration | tillat inte | ej tillatet | nej tack | afmeldt | frameldt | tillad ikke | ikke tilladt | nej tak | avmeldt | ikke tillat | tillat ikke | nei takk | peruutettu | peruttu tilaus | ala salli | ei sallittu | ei kiitos | odhlasen | odhlasena | odhlaseny | odhlaseno | nepovolit | nesouhlas | nesouhlasi | nesuhlas | leiratkozott | leiratkozva | nem engedelyezett | dezabonat | dezabonata | nu permite | abonelikten cikti | izin yok | izinsiz | отписан | отписался | запрещено | відписаний | διαγραφη | απεγγραφη | 配信停止 | 配信不要 | 希望しない | 拒否 | 退订 | 已退订 | 拒收 | 수신거부 | 거부
ended: cancelled | canceled | withdrawn | revoked | suppressed | suppression | manually suppressed | manual | admin suppressed | blocked | archived | removed | disabled | inactive | expired | gesperrt | storniert | gekundigt | bloque | revoque | bloqueado | revocado | cancelado | bloccato | revocato | cancellato | geblokkeerd | ingetrokken | bloqueado | removido | revogado | zablokowany | cofnieta | wycofana | sparrad | aterkallad | spaerret | sperret | tilbakekalt | trukket tilbage | estetty | zablokovan | odvolano | blocat | retras | pasif | iptal | unsub | abuse | baja | отказ | robinson | mort | dod
undeliverable: undeliverable | undelivered | not deliverable | cleaned | bounced | bounce | hard bounce | hard bounced | hardbounce | soft bounce | soft bounced | bouncing | invalid | invalid email | invalid address | invalid email address | email invalid | mailbox full | unknown user | no such user | non existent | does not exist | returned | unreachable | unzustellbar | nicht zustellbar | ungultig | non distribuable | non delivre | rebotado | rebote | no entregado | no entregable | rimbalzato | non recapitabile | onbestelbaar | niet bezorgd | devolvido | nao entregue | niedostarczony | niedoreczony | zwrot | studsad | olevererad | studsade | ikke leveret | ikke levert | ei toimitettu | nedorucitelny | nedoruceno | kezbesithetetlen | не доставлено
permitted: allow | send | allowed | permit | permitted | zulassen | zugelassen | erlaubt | erlauben | autoriser | autorise | permis | permitir | permitido | autorizado | consenti | consentire | consentito | autorizzato | toestaan | toegestaan | autorizar | zezwalaj | zezwol | dozwolone | tillat | tillatet | tillad | tilladt | salli | sallittu | povolit | povoleno | engedelyezett | permite | permis | izinli | izin verildi | izin ver | разрешено
opted_in: opted in | opt in | optin | optedin | subscribed | subscribe | subscriber | single opt in | single optin | double opt in | double optin | confirmed opt in | confirmed | doi | doi confirmed | doi bestatigt | bestatigt | confirme | confirmado | confermato | bevestigd | potwierdzony | potwierdzona | bekraftad | bekraeftet | bekreftet | vahvistettu | potvrzeno | abonniert | angemeldet | abonne | abonnee | inscrit | inscrite | suscrito | suscrita | iscritto | iscritta | geabonneerd | aangemeld | ingeschreven | inscrito | inscrita | cadastrado | zapisany | zapisana | prenumererar | tilmeldt | paamelt | pameldt | tilattu | tilaaja | prihlasen | prihlasena | feliratkozott | abonat | abone | подписан | 配信希望 | 希望する | 已订阅 | 수신동의 | enabled | subscribed customer | marketing contact consented
pending: pending | unconfirmed | not confirmed | awaiting confirmation | waiting for confirmation | confirmation pending | confirmation sent | doi pending | doi sent | doi offen | doi ausstehend | double opt in pending | double opt in sent | pending double opt in | requested | opt in requested | ausstehend | unbestatigt | nicht bestatigt | bestatigung ausstehend | en attente | en attente de confirmation | non confirme | pendiente | pendiente de confirmacion | sin confirmar | in attesa | in attesa di conferma | non confermato | in afwachting | onbevestigd | pendente | aguardando | aguardando confirmacao | nao confirmado | oczekujacy | oczekuje | niepotwierdzony | niepotwierdzona | vantande | ej bekraftad | afventer | avventer | ikke bekraeftet | odottaa | vahvistamaton | ceka na potvrzeni | cekajici | nepotvrzeno | fuggoben | in asteptare | beklemede | onay bekliyor | ожидает | ожидает подтверждения | opt in pending | awaiting | waiting
not_subscribed: not subscribed | notsubscribed | non subscribed | nonsubscribed | never subscribed | unsubscribed never | never opted in | transactional | transactional only | not opted in | none given | never consented | nicht abonniert | nicht angemeldet | nie angemeldet | non abonne | non inscrit | jamais inscrit | no suscrito | nunca suscrito | non iscritto | niet aangemeld | niet geabonneerd | nao inscrito | niezapisany | ej prenumerant | ikke tilmeldt | ikke pameldt | ei tilattu | neprihlasen | redacted | no consent | non subscriber | not set
unknown: unknown | n a | na | null | none | undefined | unbekannt | inconnu | inconnue | desconocido | desconhecido | sconosciuto | onbekend | nieznany | okand | ukendt | ukjent | tuntematon | neznamy | legacy | not asked | nicht gefragt | unspecified | unclear | nan | any | no preference | keine angabe | k a | no suppressions
yes: y | true | 1 | t | on | ja | j | jah | joo | kylla | oui | o | si | s | sim | tak | da | hai | evet | ano | igen | x | ok | checked | agreed | accepted | granted | given | agree | i agree | accept | i accept | consent | consented | einverstanden | akzeptiert | zugestimmt | zustimmung | eingewilligt | accepte | j accepte | acepto | acepta | aceito | aceita | acconsento | accetto | akkoord | zgoda | souhlas | samtycker | samtykker | suostun | wahr | vrai | verdadero | vero | verdadeiro | prawda | sant | sand | sann | tosi | pravda | accepts | accepts marketing | marketing | yes please | confirmed consent | 1 0 | active | да | так | ναι | はい | 是 | 예 | نعم | 同意 | 동의
no: n | false | 0 | f | off | nein | non | nao | nie | nej | niet | nee | nei | ei | ne | net | nem | nu | hayir | iie | ochi | fou | unchecked | decline | declined | disagree | denied | abgelehnt | lehnt ab | refuse | refusee | rechazado | rechaza | rifiuto | rifiutato | weigeren | geweigerd | refused | recusado | recusa | odmowa | odmawia | nekad | afslaet | avslatt | kieltaytynyt | odmitnuto | elutasitva | refuzat | reddedildi | falsch | faux | falso | falsz | falsk | epatosi | nepravda | 0 0 | no thanks | нет | ні | οχι | いいえ | 否 | 아니오 | لا | 不同意 | 同意しない
`;

/**
 * Words of headers that tell what a column of consent asks. Folded like headers: small letters without accents, one blank between words;
 * `*` is any letters of the word. Other scripts stand as they are written.
 */
export const CONSENT_HEADERS = {
  /** Against everything and for the whole person: a yes is an objection. */
  objection: `
do not contact|donotcontact|do not solicit|do not disturb|do not market|dnc|no contact|never contact|no marketing|opt out of all|opted out of all|objection*|objects to*|objected*|right to object|art 21|article 21
opposed to|suppressed|is suppressed|suppression*|suppress*|robinson*|werbesperre*|werbewiderspr*|*widerspruch*|*kontaktsperre*|*kontaktverbot*|*werbeverbot*|*sperrvermerk*|nicht kontaktieren|nicht anschreiben|keine werbung*|keine kontaktaufnahme
opposition*|ne pas contacter|ne pas demarcher|ne pas solliciter|liste noire|no molestar|no contactar|oposicion*|lista negra|lista robinson|non contattare|non disturbare|opposizione*|bezwaar*|niet benaderen|niet contacteren|geen reclame
nao contatar|nao contactar|nao perturbe*|nao incomodar|oposicao*|sprzeciw*|nie kontaktowac*|kontakta ej|kontakta inte|invandning*|reklamsparr*|kontakt ikke|ikke kontakt*|indsigelse*|reklamebeskyttelse|robinsonlist*|innsigelse*|reservert*|reservasjon*
markkinointikielto|*markkinointikielto|suoramarkkinointikielto|kielto*|vastust*|nekontaktovat|namitka*|namietka*|nekontaktovat*|tiltakoz*|opozitie*|nu contactati|не беспокоить|возражени*|не турбувати|заперечення|拒否|연락거부|黑名单
deceased*|is deceased|death*|date of death|dead|verstorben*|sterbedatum*|todesdatum*|decede*|date de deces|deces|fallecid*|defuncion|difunto*|decedut*|defunt*|overleden*|falecid*|obito|zmarl*|zgon*|avliden*|afdod*|dodsdato|avdod*|kuollut*|vainaja*|zemrel*|umrti|zosnul*|elhunyt*|decedat*|vefat*|умер*|помер*
is deleted|isdeleted|deleted|deleted at|is erased|erased|erasure*|gdpr delet*|deletion requested|to be deleted|*geloscht*|loschkennzeichen|loschvormerkung|*loschung*|supprime|supprimee|eliminado|borrado|cancellato|verwijderd|usuniet*|raderad|slettet|poistettu|smazan*
blocked|is blocked|gesperrt|bloque|bloqueado|bloccato|geblokkeerd|zablokowan*|sparrad|spaerret|sperret|estetty|blokovan*
`,
  /** Against one channel, or e-mail where none is named: a yes is an opt-out. */
  refusal: `
opt out*|opted out*|optout*|has opted out*|*unsub*|*optout*|do not*|donot*|dont*|no email*|no call*|no sms*|no mail*|no text*|no post*|no newsletter*|no mailing*|no junk*|no spam|refus*|declin*|revok*|*withdraw*|*withdrawn*|disabled|blocklist*|blacklist*|block list*|email disabled|never email*|exclude*|excluded*|stop all|stop sms|stop email*|stop mail*|stop marketing|complain*|spam complaint*
*abgemeldet*|*abmeld*|*abbestell*|austrag*|kein newsletter*|keine email*|keine mail*|keine anruf*|keine sms|keine post*|nicht anrufen|nicht zulassen|*widerruf*|*nicht erlaubt|unerwunscht*
desabon*|desinscri*|desinscription*|ne pas*|pas de*|stop pub|*bloctel*|baja|baja*|dado de baja|fecha de baja|no llamar|no enviar|no permitir*|no desea*|desuscri*|cancelacion*|disiscri*|disdett*|non consentire*|non inviare|non chiamare|afgemeld*|uitgeschreven*|uitschrij*|niet mailen|niet bellen|niet toestaan|bel me niet|geen mail*|geen nieuwsbrief
descadastr*|nao permitir*|nao ligar|nao enviar|cancelou*|wypisan*|rezygnacj*|nie dzwonic|nie wysylac|cofniec*|wycofan*|avregistrer*|avanmal*|avprenumer*|nej tack|reklam nej tack|ring ej|afmeld*|frameld*|nej tak|ring ikke|avmeld*|nei takk|peru*|ei saa*|ei kiitos|odhlas*|nezasilat|nevolat|odvolan*|leiratkoz*|ne hivj*|dezabon*|retragere*|abonelikten*|iptal*|aramayin|απεγγραφ*|διαγραφ*|отпис*|отказ*|не звонить|не писать|відпис*|відмов*|配信停止|配信不要|停止|退订|拒收|수신거부|거부|الغاء|إلغاء
`,
  /** Addresses that do not take mail: neither consent nor refusal. */
  bounce: `
bounce*|*bounced|*bounce|hard bounce*|soft bounce*|email bounced*|undeliverable*|undelivered*|undeliverable email|email invalid|invalid email*|is invalid email|clean time|clean campaign*|cleaned*|cleaned at|unzustellbar*|nicht zustellbar*|non distribuable*|rebot*|rimbalz*|onbestelbaar*|niedostarcz*|niedorecz*|studs*|nedorucit*
`,
  /** A yes confirms an opt-in, without it the opt-in waits. */
  confirmation: `
double opt in*|double optin*|doi*|doi status|opt in confirm*|optin confirm*|confirmed opt in|newsletter confirmed|subscription confirmed|email confirmed opt in|*doi bestatigt*|newsletter bestatigt|inscription confirmee|suscripcion confirmada|iscrizione confermata|inschrijving bevestigd|zapis potwierdzony
`,
  /** Surely about consent, whatever else the header says. */
  permission: `
*consent*|opt in*|*optin*|opted in*|subscri*|newsletter*|*newsletter|mailing list|permission*|gdpr*|dsgvo*|rgpd*|lgpd*|avg toestemming*|rodo*|ccpa*|privacy consent|contactable|marketable|mailable|emailable|callable|textable|reachable*|accepts marketing*|accept* marketing|marketing ok|may we*|ok to*|can we*|can email|can call|can text|agree*
*einwillig*|*zustimm*|*werbung erlaubt|*erlaubnis*|werbeerlaubnis|kontakterlaubnis|*infobrief*|consentement*|accord marketing|infolettre|lettre d information|abonne*|inscrit*|consentimiento*|suscri*|boletin*|autoriza*|consenso*|iscri*|newsletter*|toestemming*|nieuwsbrief*|aangemeld*|consentimento*|autorizacao*|inscri*|zgod*|subskryp*|biuletyn*|samtyck*|nyhetsbrev*|samtykk*|nyhedsbrev*|suostumu*|uutiskirj*|markkinointilupa*|lupa*|souhlas*|odber*|suhlas*|hozzajarul*|hirlevel*|consimtam*|abonat*|izin*|onay*|bulten*|συγκαταθεσ*|ενημερωτικ*|согласи*|подписк*|рассылк*|згод*|同意|メルマガ|配信|订阅|동의|수신|موافق*|الموافقة
`,
  /** About consent where the values are answers to it. */
  weak: `
mktg*|comm|comms|communication|communications|outreach|soft opt*|marketing*|*marketing|werbung*|*werbung|*werbe*|mailing*|promo*|publicite*|publicidad*|pubblicit*|reclame*|publicidade*|reklam*|markedsfor*|marknadsfor*|mainon*|*mainos*|contact|kontakt|contacto|contatto|privacy|call|calls|stop|sms|text|texts|whatsapp|whats app|mail|mails|email|emails|telefon|anruf|appel*|llamad*|post|brief
`,
  /** Of those, words that speak of other things as often: contracts, registrations, what somebody pays for. */
  soft: `
agree*|accept*|subscri*|inscri*|iscri*|suscri*|autoriza*|lupa*|onay*|izin*|abonne*|abonat*|odber*
`,
  /** Subscriptions that somebody pays for, unless a word of mail stands beside. */
  paid: `
subscription*|abonnement*|abo|suscripcion*|assinatura*|abbonament*|prenumeration*|tilaus*|predplatn*|elofizetes*|abonament*|abonelik|подписка
`,
  mail: `
newsletter*|*newsletter|email*|*mail*|marketing*|news|sms|mailing*|list|rassylk*|рассылк*|nieuwsbrief|infolettre|boletin
`,
  /** When something was said. */
  time: `
timestamp*|time|date|dates|datetime|datum|at|on|am|vom|seit|since|zeitpunkt|zeit|*datum|*zeitpunkt|quand|le|depuis|date d*|fecha*|data|dato|tidspunkt|ora|aika|paivays|paivamaara|pvm|cas|dne|datul|tarih*|дата|время|日付|日時|日期|时间|일자|날짜|تاريخ
`,
  /** About an address itself: whether there is one and whether it is right. */
  address: `
verified*|verification*|validated|validation|valid|exists|present|known|quality|default|verifiziert|uberpruft|gepruft|verifie*|verificado|verificato|geverifieerd|zweryfikowan*|verifierad|verificeret|verifisert|overeno
`,
  /** How, where and by whom it was said, and what follows from it. */
  note: `
source*|ip|method*|form|form id|version*|id|ids|wording|text version|campaign*|url|page|reason*|by|user|agent|quelle*|grund|herkunft|origine|origen|fonte|bron|herkomst|kilde|kalla|lahde|zdroj|freque*|haufigkeit|frekvens*|link|url|count|counts|total*|number|clicks|click|opens|open|sent|budget*|cost*|spend|score|rating|rate|list id|language|interest*|topic*|format|segment*|channel*|owner|team|preferred|preference method|opened|clicked|legal basis text
`,
  /** Consent to something else than being written to. */
  aside: `
terms*|conditions|policy|privacy|processing|data protection|cookie*|profiling|third part*|partner*|share*|sharing|agb|datenschutz*|nutzungsbedingungen|verarbeitung|dritte*|weitergabe*|conditions generales|cgv|cgu|donnees|politique|partenaires|tiers|terminos|tratamiento*|datos|politica|terceros|termini|trattamento|terze parti|profilazione|voorwaarden|verwerking|derden|termos|tratamento|terceiros|regulamin*|przetwarzani*|villkor|behandling*|vilkar|ehdot|kasittely*|zpracovani|podmink*|spracovan*
`,
  /** Words that turn a question of refusal round. */
  negation: `
not unsub*|not opted out|not suppressed|not blocked|not deleted|not deceased|no opt out|keine werbesperre|kein widerspruch|keine sperre|nicht abgemeldet|nicht gesperrt|non desabonne*|sin baja|no dado de baja|niet afgemeld
`,
} as const;

/** Names of files and columns that list people who are not to be written to. */
export const CONSENT_LISTS = `
suppress*|*suppression*|blocklist*|block list*|blacklist*|black list*|denylist*|deny list*|stoplist*|stop list|do not contact*|donotcontact*|do not mail*|do not email*|do not call*|dnc|optout*|optouts|opt out*|opt outs|unsub*
robinson*|*sperrliste*|*sperrdatei*|*werbesperre*|*widerspr*|*abmeld*|*abgemeldet*|liste noire|desabon*|desinscri*|lista negra|baja|bajas|disiscri*|afmeld*|afgemeld*|uitgeschreven|descadastr*|lista rezygnacji|wypisan*|sparrlista|avregistrer*|afmeldt*|avmeldt*|estolista|odhlas*
`;

/** Words that say by which channel somebody is reached. */
export const CONSENT_CHANNELS = {
  sms: 'sms|*sms|whats app|text|texts|whatsapp|textnachricht*|смс|mms|textmeddelande*|tekstbesked*',
  phone:
    'phone|*phone|phones|telephone|telephonic|call|calls|calling|tel|telefon*|anruf*|anrufen|appel*|llamad*|llamar|ligac*|ligar|bel|bellen|chiamat*|chiamare|puhelin*|puhelu*|ring|ringa|dzwonic|nevolat|volat|hivj*|bloctel|demarchage|telemarketing|телефон*|звон*|arama*|aramayin|電話|전화|telefono|telefonico',
  post: 'post|*postal*|poste|posta|postalmail|mails|brief|briefe|briefpost|briefversand|postwerbung|brev|letter|letters|courrier|courriers|correio|poczta|posti|почт*|郵送|우편|direct mail|junk mail|katalog*|catalog*',
  email:
    'email|*email*|emails|epost*|e mail|mail|newsletter*|mailing*|nieuwsbrief|infolettre|boletin|nyhetsbrev|nyhedsbrev|uutiskirje|newsletterabmeldung|courriel*|correo|メール|邮件|이메일',
} as const;
