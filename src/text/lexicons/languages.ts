/**
 * Languages as ISO 639-1 codes with the names and three-letter codes exports use, as match keys: English, their own, German,
 * French, Spanish, Italian, Portuguese. General knowledge and ISO 639-2.
 */
export const LANGUAGES = `
ar: ara | arabic | arabisch | arabe | arabo | alarabyh
bg: bul | bulgarian | bulgarisch | bulgare | bulgaro | balgarski
bn: ben | bengali | bangla
ca: cat | catalan | catala | katalanisch
cs: cze | ces | czech | cestina | tschechisch | tcheque | checo | ceco
da: dan | danish | dansk | danisch | danois | danes
de: ger | deu | german | deutsch | allemand | aleman | tedesco | alemao | duits | tysk | niemiecki
el: gre | ell | greek | ellinika | griechisch | grec | griego
en: eng | english | englisch | anglais | ingles | inglese | engels | engelsk | engelska | angielski | anglictina
es: spa | spanish | espanol | castellano | spanisch | espagnol | spagnolo | espanhol | spaans | spansk | hiszpanski
et: est | estonian | eesti | estnisch
fa: per | fas | persian | farsi | persisch | persan
fi: fin | finnish | suomi | finnisch | finnois
fr: fre | fra | french | francais | franzosisch | franzoesisch | frances | francese | frans | fransk | francuski
ga: gle | irish | gaeilge
he: heb | iw | hebrew | ivrit | hebraisch | hebreu | hebreo
hi: hin | hindi
hr: hrv | croatian | hrvatski | kroatisch | croate
hu: hun | hungarian | magyar | ungarisch | hongrois | hungaro
id: ind | in | indonesian | bahasa indonesia | indonesisch
it: ita | italian | italiano | italienisch | italien | italiaans | wloski
ja: jpn | jp | japanese | japanisch | japonais | japones | giapponese | nihongo
ko: kor | kr | korean | koreanisch | coreen | coreano | hangugeo
lt: lit | lithuanian | lietuviu | litauisch
lv: lav | latvian | latviesu | lettisch
ms: may | msa | malay | bahasa melayu | malaiisch
nb: nob | no | nor | norwegian | norsk | bokmal | norwegisch | norvegien | noruego
nl: dut | nld | dutch | nederlands | niederlandisch | niederlaendisch | hollandisch | neerlandais | flamand | flemish | vlaams | holandes | olandese
pl: pol | polish | polski | polnisch | polonais | polaco | polacco
pt: por | portuguese | portugues | brazilian portuguese | portugiesisch | portugais | portoghese
ro: rum | ron | romanian | romana | rumanisch | roumain | rumano
ru: rus | russian | russkiy | russisch | russe | ruso | russo
sk: slo | slk | slovak | slovencina | slowakisch
sl: slv | slovenian | slovene | slovenscina | slowenisch
sq: alb | sqi | albanian | shqip | albanisch
sr: srp | serbian | srpski | serbisch
sv: swe | swedish | svenska | schwedisch | suedois | sueco | svedese
sw: swa | swahili | kiswahili
ta: tam | tamil
te: tel | telugu
th: tha | thai | phasa thai
tl: tgl | fil | tagalog | filipino
tr: tur | turkish | turkce | turkisch | tuerkisch | turc | turco
uk: ukr | ua | ukrainian | ukrainska | ukrayinska | ukrainisch
ur: urd | urdu
vi: vie | vietnamese | tieng viet | vietnamesisch
zh: chi | zho | cn | chinese | mandarin | chinesisch | chinois | chino | cinese | zhongwen | putonghua
`;
