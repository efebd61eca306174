import { between, makeLocale } from './machinery.mjs';

export const tr = makeLocale({
  code: 'tr',
  country: 'TR',
  language: 'tr',
  given: {
    f: [
      'Fatma Ayşe Emine Hatice Zeynep Şerife Sultan Hanife Meryem Havva Zeliha Hacer Elif Gülsüm Cemile Naciye Saniye Rukiye Zehra Döndü',
      'Sevim Gülay Nurcan Aysel Songül Özlem Sibel Serpil Filiz Yasemin Hülya Derya Nuray Dilek Ebru Pınar Arzu Tülay Esra Meltem Gamze Aslı',
      'Merve Büşra Kübra Tuğba Gizem İrem Ecrin Defne Selin Ceren Damla Melike Hilal Azra Nehir Miray Ela Buse Beyza İpek Sude Rabia',
    ],
    m: [
      'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Halil Süleyman Ramazan Yusuf Abdullah Salih Mahmut Kazım Bekir Recep Şükrü',
      'Murat Ömer Kemal Fatih Serkan Hakan Orhan Metin Erkan Yılmaz Levent Bülent Cengiz Selçuk Erdal Tuncay Volkan Engin Uğur Cem Tolga Adem',
      'Emre Burak Furkan Eren Yiğit Arda Kerem Berkay Oğuzhan Mert Onur Enes Barış Emirhan Kaan Umut Çağlar Alperen Doruk Eymen Batuhan Görkem',
    ],
  },
  nicknames:
    'Mehmet=Memo Mustafa=Mıstık Ahmet=Ahmo Fatma=Fatoş Ayşe=Ayşegül İbrahim=İbo Süleyman=Sülo Hatice=Hatça Zeynep=Zeyno Emine=Emoş Hasan=Haso Hüseyin=Hüso',
  family: {
    double: 0.02,
    head: 'Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Özcan Çakır Erdoğan Yavuz Can Acar Şen Aktaş Güler Yalçın Güneş Bozkurt Bulut Keskin Ünal Turan Gül Özer Işık Kaplan Avcı Sarı Tekin Taş Köse Yüksel Ateş Aksoy Uçar Karaca Ceylan Bayram Tunç Altun Duman Çiftçi Eren Toprak Sönmez Güven Uysal',
    tail: [
      '_ _ Ak Kara Öz Er Gök Kızıl Boz Ak Demir Bay Tok Yeni Sarı Alt Koca Çelik Taş',
      'bulut dağ taş deniz kan gün türk han bey su tepe ova doğan yurt soy ata al tan ay er demir pınar çay kuş at öz gül çam orman kaya göl yol yıldız ışık ok er bal san güç er ses baş el',
      '_ _ lı er in al',
      '_ oğlu lı er cı ci lar gil han soy men türk kan maz sever ay el tekin yiğit gör baş can bilir alp lu kaya',
    ],
  },
  places: {
    cities: `İstanbul|İstanbul|34|34###|212 216|Kadıköy,Üsküdar,Beşiktaş,Şişli
      Ankara|Ankara|06|06###|312|Çankaya,Keçiören
      İzmir|İzmir|35|35###|232|Bornova,Konak,Karşıyaka
      Bursa|Bursa|16|16###|224|Nilüfer,Osmangazi
      Antalya|Antalya|07|07###|242|Muratpaşa
      Adana|Adana|01|01###|322|Seyhan
      Konya|Konya|42|42###|332|Selçuklu
      Gaziantep|Gaziantep|27|27###|342|Şahinbey
      Mersin|Mersin|33|33###|324|Yenişehir
      Kayseri|Kayseri|38|38###|352|Melikgazi
      Diyarbakır|Diyarbakır|21|21###|412|Bağlar
      Eskişehir|Eskişehir|26|26###|222|Tepebaşı
      Samsun|Samsun|55|55###|362|İlkadım
      Denizli|Denizli|20|20###|258|Pamukkale
      Şanlıurfa|Şanlıurfa|63|63###|414|Haliliye
      Malatya|Malatya|44|44###|422|Battalgazi
      Trabzon|Trabzon|61|61###|462|Ortahisar
      Erzurum|Erzurum|25|25###|442|Yakutiye
      Van|Van|65|65###|432|İpekyolu
      Kocaeli|Kocaeli|41|41###|262|İzmit
      Sakarya|Sakarya|54|54###|264|Adapazarı
      Manisa|Manisa|45|45###|236|Yunusemre
      Balıkesir|Balıkesir|10|10###|266|Altıeylül
      Hatay|Hatay|31|31###|326|Antakya
      Tekirdağ|Tekirdağ|59|59###|282|Çorlu
      Muğla|Muğla|48|48###|252|Bodrum
      Aydın|Aydın|09|09###|256|Efeler
      Edirne|Edirne|22|22###|284|Merkez
      Çanakkale|Çanakkale|17|17###|286|Merkez
      Sivas|Sivas|58|58###|346|Merkez`,
    villages: {
      names: [
        'Ak Kara Yeni Yukarı Aşağı Gök Kızıl Güzel',
        'köy pınar çay tepe dere ova kent hisar yurt',
        '_ _ ler lik ören',
      ],
      areas: `Çorum|19|19###|364
        Yozgat|66|66###|354
        Kastamonu|37|37###|366
        Afyonkarahisar|03|03###|272
        Tokat|60|60###|356`,
    },
  },
  streets: {
    head: 'Atatürk Caddesi|Cumhuriyet Cad.|İstiklal Caddesi|İnönü Cad.|Fevzi Çakmak Sok.|Gazi Caddesi|Mimar Sinan Cad.|Barbaros Bulvarı|Okul Sok.|Cami Sokak|Fatih Cad.|Hürriyet Sokak',
    tail: [
      'Gül Lale Menekşe Çınar Zambak Papatya Çamlık Yıldız Deniz Güneş Bahar Kavak Bağlar Ihlamur Karanfil Dere Pınar Köprü Kale Sümbül',
      ' Sok.| Sokak| Cad.| Caddesi| Sk.| Bulvarı',
    ],
  },
  houseNumber: (random) => `${random() < 0.5 ? 'No:' : ''}${Math.ceil(random() ** 2 * 140)}`,
  unit: (random) => `D:${between(random, 1, 30)}`,
  addressLine: ({ street, house, unit }) => `${street} ${house}${unit ? ` ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode, district }) =>
    `${street} ${house}${unit ? ` ${unit}` : ''} ${postcode} ${district ? `${district}/` : ''}${city}`,
  phone: {
    callingCode: '90',
    trunk: '0',
    mobiles: ['+9053#[2-9]######', '+9054[1-6][2-9]######', '+9050[5-7][2-9]######', '+90555[2-9]######'],
    landline: (area) => `+90${area}[2-5]######`,
    formats: [['', '0### ### ## ##']],
  },
  companies: {
    names:
      'Anadolu Ege Marmara Boğaziçi Toros Fırat Kapadokya Yıldız Güneş Lider Doğuş Akdeniz Karadeniz Birlik Öncü Çınar Efes Hitit Başak Zirve',
    trades:
      'İnşaat|Gıda|Tekstil|Turizm|Nakliyat|Otomotiv|Mobilya|Bilişim|Danışmanlık|Makina|Ticaret|Elektrik|Kırtasiye|Tarım',
    forms: 'Ltd. Şti.|A.Ş.|San. ve Tic. Ltd. Şti.|Ticaret A.Ş.',
    write: ({ first, trade, form }) => `${first} ${trade} ${form}`,
  },
  mails: 'gmail.com hotmail.com yahoo.com mynet.com outlook.com superonline.com ttmail.com windowslive.com',
  titles: { f: 'Bayan', m: 'Bay' },
  dateFormats: ['dd.MM.yyyy', 'dd/MM/yyyy', 'yyyy-MM-dd'],
  currency: 'TRY',
  jobs: 'Öğretmen|Muhasebeci|Hemşire|Mühendis|Avukat|Esnaf|Emekli|Doktor|Satış Temsilcisi|Müdür|Şoför|Yazılım Uzmanı|Mimar|Ev Hanımı|Teknisyen|Aşçı|Memur|Eczacı|Muhasebe Müdürü|İşçi',
  // Identity number: nine digits and two check digits.
  personalId: (random) => {
    const digits = [between(random, 1, 9), ...Array.from({ length: 8 }, () => between(random, 0, 9))];
    const odd = digits[0] + digits[2] + digits[4] + digits[6] + digits[8];
    const even = digits[1] + digits[3] + digits[5] + digits[7];
    digits.push((((odd * 7 - even) % 10) + 10) % 10);
    digits.push(digits.reduce((sum, digit) => sum + digit, 0) % 10);
    return digits.join('');
  },
});
