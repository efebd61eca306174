import { between, list, makeLocale, pick, transliterator } from './machinery.mjs';

const GIVEN = {
  f: [
    'فاطمة:Fatima نورة:Noura حصة:Hessa منيرة:Munira عائشة:Aisha مريم:Maryam زينب:Zainab خديجة:Khadija لطيفة:Latifa موضي:Moudi هيا:Haya مزنة:Muzna طرفة:Tarfa سعاد:Suad',
    'منى:Muna هند:Hind عبير:Abeer أمل:Amal سميرة:Samira هدى:Huda نجلاء:Najla إيمان:Iman حنان:Hanan وفاء:Wafa سلوى:Salwa ابتسام:Ibtisam عواطف:Awatif ليلى:Layla نوال:Nawal',
    'سارة:Sara ريم:Reem لمى:Lama شهد:Shahd غادة:Ghada نوف:Nouf رهف:Rahaf لينا:Lina دانة:Dana جود:Joud العنود:Alanoud روان:Rawan أسماء:Asma رغد:Raghad لجين:Lujain',
  ],
  m: [
    'محمد:Mohammed عبدالله:Abdullah عبدالعزيز:Abdulaziz إبراهيم:Ibrahim صالح:Saleh سعد:Saad ناصر:Nasser علي:Ali حمد:Hamad سليمان:Sulaiman عبدالرحمن:Abdulrahman مساعد:Musaed',
    'خالد:Khalid أحمد:Ahmed فهد:Fahad سلطان:Sultan ماجد:Majid يوسف:Yousef حسن:Hassan حسين:Hussein بندر:Bandar عادل:Adel وليد:Waleed طارق:Tariq سامي:Sami هشام:Hisham تركي:Turki',
    'فيصل:Faisal عمر:Omar نواف:Nawaf ريان:Rayan مشعل:Mishal بدر:Badr راكان:Rakan عبدالإله:Abdulelah زياد:Ziyad أنس:Anas مازن:Mazen لؤي:Luay حاتم:Hatem ياسر:Yasser البراء:Albaraa',
  ],
};
const FAMILY = {
  head: 'الغامدي:Alghamdi القحطاني:Alqahtani الزهراني:Alzahrani العتيبي:Alotaibi الشهري:Alshehri الدوسري:Aldosari الحربي:Alharbi المطيري:Almutairi الشمري:Alshammari العنزي:Alanazi المالكي:Almalki الأحمدي:Alahmadi السبيعي:Alsubaie العسيري:Alasiri الجهني:Aljuhani البلوي:Albalawi الرشيدي:Alrashidi اليامي:Alyami الخالدي:Alkhaldi الشريف:Alsharif السلمي:Alsulami العمري:Alomari الثبيتي:Althubaiti الهاجري:Alhajri الفيفي:Alfaifi الصبحي:Alsubhi الحازمي:Alhazmi القرني:Alqarni البقمي:Albugami الرويلي:Alruwaili التميمي:Altamimi الأنصاري:Alansari العلي:Alali الحسن:Alhassan السعيد:Alsaeed النجار:Alnajjar الحداد:Alhaddad الخطيب:Alkhatib الصالح:Alsaleh العبدالله:Alabdullah السديري:Alsudairi الراجحي:Alrajhi العثمان:Alothman المنصور:Almansour الفارس:Alfaris الشهراني:Alshahrani الخثعمي:Alkhathami المري:Almarri بخاري:Bukhari باوزير:Bawazir الحسيني:Alhusseini فلمبان:Felemban العيسى:Aleissa الجابر:Aljaber الحمدان:Alhamdan السالم:Alsalem الناصر:Alnasser الفهد:Alfahad الطويل:Altaweel الكبير:Alkabeer',
  tail: [
    'ال:Al ال:Al ال:Al ال:Al ال:Al آل~:Al~ با:Ba أبو~:Abu~ بن~:Bin~',
    'بر:bar جب:jab جر:jar جم:jam حب:hab حج:haj حر:har حس:has حم:ham خد:khad خر:khar خل:khal در:dar دل:dal رب:rab رش:rash رو:ru زه:zah زي:zay سب:sab سر:sar سل:sal سم:sam سو:su شب:shab شر:shar شم:sham صب:sub صق:saq ضب:dab طر:tar طل:tal عب:ab عج:aj عر:ar عس:as عم:am عن:an غب:ghab غر:ghar غن:ghan فر:far فض:fad قب:qab قر:qar قص:qas كث:kath كر:kar كع:kaab لب:lab مر:mar مش:mash مط:mut مق:maq نب:nab نج:naj نع:naim نم:nam هد:had هل:hal هم:ham وه:wah ود:wad يع:yaq',
    'ا:a ي:i و:u _ را:ra يد:id ان:an يل:il',
    'ني:ni ري:ri دي:di لي:li ي:i مي:mi بي:bi سي:si عي:i وي:wi شي:shi قي:qi كي:ki فان:fan دان:dan حي:hi زي:zi ضي:di طي:ti هي:hi ران:ran مان:man',
  ],
};
const LETTERS =
  'ا:a أ:a إ:i آ:a ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:gh ف:f ق:q ك:k ل:l م:m ن:n ه:h و:w ي:i ى:a ة:a ء: ئ:i ؤ:o';

export const ar = makeLocale({
  code: 'ar',
  country: 'SA',
  language: 'ar',
  script: 'Arab',
  given: GIVEN,
  nicknames:
    'محمد=حمودي عبدالله=عبود عبدالعزيز=عزوز فاطمة=فطوم خالد=خلودي إبراهيم=برهوم سارة=سوسو عبدالرحمن=دحوم نورة=نوير',
  family: FAMILY,
  latin: transliterator(
    [...FAMILY.tail.flatMap(list), ...list(FAMILY.head), ...GIVEN.f.flatMap(list), ...GIVEN.m.flatMap(list)],
    LETTERS,
  ),
  places: {
    cities: `الرياض|منطقة الرياض|01|11### 12### 13###|11|العليا,الملز,النسيم
      جدة|منطقة مكة المكرمة|02|21### 22### 23###|12|الروضة,الصفا
      مكة المكرمة|منطقة مكة المكرمة|02|24###|12|العزيزية
      المدينة المنورة|منطقة المدينة المنورة|03|42###|14
      الدمام|المنطقة الشرقية|04|32###|13
      الهفوف|المنطقة الشرقية|04|36###|13
      الطائف|منطقة مكة المكرمة|02|26###|12
      تبوك|منطقة تبوك|07|47###|14
      بريدة|منطقة القصيم|05|52###|16
      خميس مشيط|منطقة عسير|14|62###|17
      الخبر|المنطقة الشرقية|04|34###|13
      حائل|منطقة حائل|06|55###|16
      الجبيل|المنطقة الشرقية|04|35###|13
      نجران|منطقة نجران|10|66###|17
      أبها|منطقة عسير|14|61### 62###|17
      ينبع|منطقة المدينة المنورة|03|46###|14
      عرعر|منطقة الحدود الشمالية|08|73###|14
      سكاكا|منطقة الجوف|12|72###|14
      جازان|منطقة جازان|09|45### 82###|17
      الباحة|منطقة الباحة|11|65###|17
      عنيزة|منطقة القصيم|05|56###|16
      القطيف|المنطقة الشرقية|04|32###|13
      الخرج|منطقة الرياض|01|16### 11###|11
      الظهران|المنطقة الشرقية|04|34###|13
      حفر الباطن|المنطقة الشرقية|04|39###|13
      المجمعة|منطقة الرياض|01|15###|16
      الدوادمي|منطقة الرياض|01|17###|11
      القنفذة|منطقة مكة المكرمة|02|28###|17
      بيشة|منطقة عسير|14|67###|17
      الزلفي|منطقة الرياض|01|15###|16`,
    villages: {
      names: ['وادي~ عين~ بئر~ أم~ تل~ حي~', 'الورد النخل الحجر الرمل السدر الغزال الريح القمر الصخر الزيتون'],
      areas: `منطقة عسير|14|63###|17
        منطقة القصيم|05|51###|16
        منطقة جازان|09|86###|17
        منطقة حائل|06|81###|16`,
    },
    villageShare: 0.15,
  },
  streets: {
    head: 'شارع الملك فهد|شارع الملك عبدالعزيز|طريق الملك عبدالله|شارع العليا|شارع التحلية|شارع الستين|طريق المدينة|شارع فلسطين|شارع الأمير سلطان|شارع الجامعة',
    tail: [
      'شارع~ شارع~ طريق~',
      'الأمل النور السلام الوادي الربيع النخيل الورود الفيصل الأندلس الياسمين الصحافة المنار الهدى القدس اليرموك حطين بدر الخليج',
    ],
  },
  houseNumber: (random) => String(between(random, 1, 9) * 1000 + between(random, 1, 999)),
  unit: (random) => `شقة ${between(random, 1, 40)}`,
  addressLine: ({ street, house, unit }) => `${house} ${street}${unit ? `، ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode, district }) =>
    `${house} ${street}${unit ? `، ${unit}` : ''}${district ? `، ${district}` : ''}، ${city} ${postcode}`,
  phone: {
    callingCode: '966',
    trunk: '0',
    mobiles: ['+96650#######', '+96653#######', '+96654#######', '+96655#######', '+96656#######', '+96659#######'],
    landline: (area) => `+966${area}${{ 11: '[24]', 12: '6', 13: '8', 14: '8', 16: '3', 17: '2' }[area]}######`,
    formats: [
      ['5', '0## ### ####'],
      ['', '0## ### ####'],
    ],
  },
  companies: {
    names:
      'النخبة الخليج الجزيرة الصحراء الواحة الأفق الرياض نجد الحجاز البيان الريادة الأمانة الشرق الوطن التقدم الإتقان النور الراية الفجر اللؤلؤة',
    trades: 'للتجارة|للمقاولات|للنقل|للأغذية|للاستشارات|للعقارات|للتقنية|للأثاث|للسيارات|للخدمات',
    forms: 'شركة|مؤسسة|مجموعة',
    write: ({ first, trade, form }) => `${form} ${first} ${trade}`,
  },
  mails: 'gmail.com hotmail.com yahoo.com outlook.sa icloud.com live.com outlook.com',
  titles: { f: 'السيدة', m: 'السيد' },
  dateFormats: ['dd/MM/yyyy', 'yyyy-MM-dd', 'yyyy/MM/dd'],
  currency: 'SAR',
  jobs: 'محاسب|معلم|ممرضة|مهندس|محامي|طبيب|مدير مبيعات|سائق|طالب|متقاعد|مبرمج|موظف|مدير عام|سكرتيرة|صيدلي|تاجر|مشرف|فني|مصمم|مستشار',
  // National identity number: ten digits that begin with 1.
  personalId: (random) => `1${pick(random, ['0', '1'])}${between(random, 10000000, 99999999)}`,
});
