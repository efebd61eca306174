/** Mail providers and kinds of mailbox. Own collection from the providers' public documentation. */

/** Domains of one mailbox: canonical, then aliases. */
export const SAME_MAILBOX = `
gmail.com: googlemail.com
icloud.com: me.com | mac.com
proton.me: protonmail.com | pm.me | protonmail.ch
yandex.ru: ya.ru | yandex.com | yandex.by | yandex.kz | yandex.ua | yandex.com.tr | narod.ru
fastmail.com: fastmail.fm
`;

/** Providers that ignore dots in the local part. */
export const DOTLESS = `gmail.com proton.me`;
/** Providers where "-" opens the tag. */
export const DASH_TAGS = `yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.com.au yahoo.com.br yahoo.co.in yahoo.in ymail.com rocketmail.com`;

/** Mailbox names that belong to a function, not to a person. */
export const ROLE_NAMES = `
info information contact contacts contactus kontakt contacto contatto sales vente ventes ventas vendite verkauf vertrieb verkoop support help helpdesk hilfe service services kundenservice customerservice customercare
care admin administrator administration administracion verwaltung sekretariat secretary secretariat office buero bureau oficina ufficio kantoor biuro mail email post postmaster hostmaster webmaster abuse noc security root
noreply no-reply no_reply donotreply do-not-reply no.reply mailer-daemon bounce bounces daemon notifications notification newsletter news marketing press presse media pr jobs job careers hr recruiting bewerbung rrhh
billing invoice invoices accounts accounting accountspayable ap ar rechnung buchhaltung comptabilite facturacion finance orders order bestellung bestellungen pedidos shop store webshop booking bookings reservations reservation reservas compras contato vendas purchasing payment payments account
hello hi hallo hola bonjour ciao team all everyone staff enquiries enquiry inquiries inquiry feedback legal privacy datenschutz gdpr compliance it edv tech technical ops operations reception rezeption welcome returns
`;

/** Forwarding and marketplace domains: one address per shop or reply, so it never links two people but is no mailbox either. */
export const RELAY_DOMAINS = `
privaterelay.appleid.com relay.firefox.com mozmail.com duck.com simplelogin.com simplelogin.co slmail.me aleeas.com anonaddy.com anonaddy.me addy.io passmail.net passinbox.com
marketplace.amazon.com marketplace.amazon.co.uk marketplace.amazon.de marketplace.amazon.fr marketplace.amazon.it marketplace.amazon.es marketplace.amazon.ca marketplace.amazon.co.jp marketplace.amazon.nl marketplace.amazon.com.mx marketplace.amazon.com.au marketplace.amazon.se marketplace.amazon.pl
members.ebay.com members.ebay.co.uk members.ebay.de members.ebay.fr members.ebay.com.au guest.booking.com guest.airbnb.com reply.airbnb.com host.airbnb.com users.noreply.github.com reply.github.com reply.craigslist.org sale.craigslist.org
proxymail.facebook.com facebookmail.com reply.facebook.com relay.walmart.com marketplace.otto.de mail.kaufland-marktplatz.de m.expediapartnercentral.com messaging.etsy.com erine.email cloaked.id ivmail.com
`;

/** Throw-away mailboxes. */
export const DISPOSABLE_DOMAINS = `
mailinator.com guerrillamail.com guerrillamail.net guerrillamail.org guerrillamail.biz guerrillamail.de guerrillamailblock.com sharklasers.com grr.la 10minutemail.com 10minutemail.net 20minutemail.com tempmail.com temp-mail.org temp-mail.io tempmail.net
tempmailo.com tempail.com tempr.email discard.email discardmail.com discardmail.de dispostable.com yopmail.com yopmail.fr yopmail.net cool.fr.nf trashmail.com trashmail.de trashmail.net trashmail.me trash-mail.com trash-mail.de trbvm.com wegwerfmail.de wegwerfmail.net wegwerfmail.org
maildrop.cc mailnesia.com mailcatch.com mailnull.com mailsac.com mintemail.com mohmal.com moakt.com mytemp.email getnada.com nada.email fakeinbox.com fakemailgenerator.com emailondeck.com emailfake.com throwawaymail.com throwam.com spamgourmet.com spam4.me spambox.us
spamavert.com spamex.com spamfree24.org burnermail.io inboxkitten.com inboxbear.com jetable.org jetable.com kasmail.com luxusmail.org mail-temp.com mail-temporaire.fr mailexpire.com mailforspam.com meltmail.com mvrht.com mt2015.com one-time.email owlymail.com pokemail.net
rcpt.at saynotospams.com sofort-mail.de tempinbox.com tempemail.net tempomail.fr thankyou2010.com einrot.com cuvox.de dayrep.com fleckens.hu gustr.com jourrapide.com rhyta.com superrito.com teleworm.us armyspy.com anonbox.net bugmenot.com byom.de deadaddress.com e4ward.com
filzmail.com harakirimail.com incognitomail.org mailmetrash.com mailtemp.info nwytg.net objectmail.com proxymail.eu safetymail.info smellfear.com snakemail.com sogetthis.com soodonims.com spamday.com tempsky.com tmail.ws tmpmail.org tmpmail.net vomoto.com wh4f.org zippymail.info
1secmail.com 1secmail.net 1secmail.org esiix.com wwjmp.com xojxe.com yoggm.com dropmail.me 33mail.com linshiyouxiang.net minuteinbox.com mail7.io crazymailing.com
`;

/** Mistyped provider domains. Only spellings that are nobody's usual mail host. */
export const DOMAIN_TYPOS = `
gmail.com: gmial.com | gmai.com | gmal.com | gmil.com | gmaill.com | gamil.com | gnail.com | gmail.co | gmail.cm | gmail.om | gmail.con | gmail.cmo | gmail.comm | gmail.vom | gmail.ocm | gmaul.com | gmeil.com | ggmail.com | gmailcom | gmsil.com | gmaik.com | gmqil.com | gimail.com | gemail.com | gmail.cim | gmail.coml | gmail.de | gmail.es | gmail.fr | gmail.net | gmail.it
googlemail.com: googlemail.con | gogglemail.com | googlemail.co | goglemail.com
hotmail.com: hotmial.com | hotmai.com | hotmal.com | hotmil.com | hotmaill.com | hotamil.com | hotmail.con | hotmail.co | hotmail.cm | hotmail.om | homail.com | hormail.com | hotnail.com | htmail.com | hotmailcom | hotmail.comm | hotmeil.com | otmail.com
yahoo.com: yaho.com | yahooo.com | yhoo.com | yahoo.con | yahoo.co | yahoo.cm | yahoo.om | yaoo.com | yaho.co | yahho.com | yahoo.comm | ayhoo.com | yhaoo.com | yahoocom
outlook.com: outlok.com | outlook.con | outlook.co | outllok.com | outlool.com | outloo.com | oulook.com | outlook.cm | outlookcom | otlook.com
icloud.com: iclod.com | icloud.con | icloud.co | icoud.com | iclould.com | icloud.cm | iclud.com | icloudcom
aol.com: aol.con | aol.co | aol.cm
web.de: web.d | webde | web.ed
gmx.de: gmx.d | gmxde | gmx.ed
gmx.net: gmx.ne | gmx.nett
live.com: live.con | live.cm
msn.com: msn.con | msn.cm
comcast.net: comcast.ne | comcast.con | comcat.net
`;

/** Mistyped top-level domains that do not exist. */
export const TLD_TYPOS = `com: con | comm | cmo | ocm | vom | coom | cim | xom | clm | cpm | cojm | conm | ccom | coml | comn
net: ner | nett | nte | met | ney
org: ogr | orgg | prg | rog
de: dee | ded
co.uk: couk`;

/** Mail providers for everybody: the domain says nothing about who somebody works for. */
export const FREE_MAIL_DOMAINS = `
gmail.com googlemail.com yahoo.com ymail.com rocketmail.com outlook.com hotmail.com live.com msn.com passport.com icloud.com me.com mac.com aol.com aim.com
proton.me protonmail.com pm.me tutanota.com tuta.io tutamail.com zoho.com zohomail.com fastmail.com fastmail.fm hey.com mail.com email.com usa.com gmx.com gmx.net
gmx.de gmx.at gmx.ch web.de t-online.de freenet.de arcor.de posteo.de mailbox.org 1und1.de online.de bluewin.ch sunrise.ch hispeed.ch aon.at chello.at
orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr voila.fr skynet.be telenet.be proximus.be ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl hetnet.nl
libero.it virgilio.it tiscali.it alice.it tin.it inwind.it telefonica.net terra.es terra.com.br uol.com.br bol.com.br ig.com.br globo.com sapo.pt
btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com talktalk.net tiscali.co.uk blueyonder.co.uk yahoo.co.uk hotmail.co.uk live.co.uk outlook.fr
yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.ca yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.co.jp yahoo.co.in yahoo.com.au hotmail.fr hotmail.de hotmail.es hotmail.it live.fr
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net frontier.com windstream.net rogers.com shaw.ca
bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz rediffmail.com sify.com indiatimes.com qq.com 163.com 126.com yeah.net sina.com sohu.com foxmail.com
naver.com daum.net hanmail.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com mail.ru yandex.ru yandex.com ya.ru bk.ru inbox.ru list.ru rambler.ru ukr.net
wp.pl onet.pl o2.pl interia.pl seznam.cz email.cz centrum.cz post.cz azet.sk centrum.sk freemail.hu citromail.hu abv.bg mail.bg inbox.lv telia.com telia.se spray.se
online.no broadpark.no mail.dk jubii.dk kolumbus.fi luukku.com walla.co.il walla.com hotmail.com.br hotmail.com.tr mynet.com
`;
