/**
 * Numbers that a regulator has replaced, still common in customer files: country, old national number, new one. Only changes
 * that follow from the number itself. Sources, all public: ARCEP Bénin (30 November 2024), ARTCI Côte d'Ivoire (31 January
 * 2021, mobiles), IFT México (3 August 2019), NCC Nigeria (area codes behind 20), POTRAZ Zimbabwe (Harare, Bulawayo), Anatel
 * (ninth digit of mobiles, 2012 to 2016), Ministry of Information and Communications of Viet Nam (15 September 2018).
 */
export const RENUMBERED = `
BJ [2-9]\\d{7} 01$&
CI \\d[789]\\d{6} 07$&
CI \\d[456]\\d{6} 05$&
CI \\d[0123]\\d{6} 01$&
MX 1(\\d{10}) $1
NG [1-9]\\d{6,7} 20$&
ZW 4(\\d{6}) 242$1
ZW 9(\\d{6}) 292$1
BR ([1-9]{2})([6-9]\\d{7}) $19$2
VN 120(\\d{7}) 70$1
VN 121(\\d{7}) 79$1
VN 122(\\d{7}) 77$1
VN 126(\\d{7}) 76$1
VN 128(\\d{7}) 78$1
VN 123(\\d{7}) 83$1
VN 124(\\d{7}) 84$1
VN 125(\\d{7}) 85$1
VN 127(\\d{7}) 81$1
VN 129(\\d{7}) 82$1
VN 16([2-9]\\d{7}) 3$1
VN 186(\\d{7}) 56$1
VN 188(\\d{7}) 58$1
VN 199(\\d{7}) 59$1
`;
