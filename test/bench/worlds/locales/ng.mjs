import { between, makeLocale, pick } from './machinery.mjs';

export const ng = makeLocale({
  code: 'ng',
  country: 'NG',
  language: 'en',
  given: {
    f: [
      'Comfort Grace Mary Elizabeth Victoria Margaret Abigail Folashade Ngozi Hauwa Aishatu Felicia Beatrice Agnes Janet Rebecca Esther Bolanle Nneka Amina Zainab Titilayo',
      'Blessing Funmilayo Chioma Fatima Joy Patience Yetunde Ifeoma Maryam Adenike Charity Ebele Oluwakemi Uche Halima Rose Bukola Nkechi Stella Ronke Hadiza Omolara',
      'Favour Precious Chidinma Temitope Oluwaseun Zainab Adaeze Khadija Mercy Peace Tomisin Amarachi Simisola Chiamaka Aisha Damilola Oyinkansola Ruth Deborah Success Halimat Kosisochukwu',
    ],
    m: [
      'Samuel Joseph Sunday Moses Abraham Emmanuel Ibrahim Musa Adebayo Okechukwu Isaac Gabriel Benjamin Olusegun Obafemi Abubakar Lawrence Augustine Aliyu Godwin Ezekiel Michael',
      'Babatunde Chukwuemeka Ahmed Kayode Emeka Mohammed Olumide Ikechukwu Sani Festus Tunde Umar Kingsley Friday Anthony Patrick Akin Chinedu Yusuf Monday Felix Usman',
      'Tobi Chukwuebuka Daniel David Ayomide Abdullahi Victor Ifeanyi Oluwatobiloba Ebuka Malik Kelechi Emmanuel Somtochukwu Bashir Segun Ayodeji Collins Jeremiah Ekene Habeeb Prosper',
    ],
  },
  nicknames:
    'Chukwuemeka=Emeka Oluwaseun=Seun Babatunde=Tunde Ifeoma=Ify Funmilayo=Funmi Temitope=Temi Oluwakemi=Kemi Chidinma=Chichi Olumide=Olu,Mide Ikechukwu=Ike Chinedu=Nedu Ayomide=Ayo Titilayo=Titi Yetunde=Yeti Damilola=Dami Okechukwu=Okey Chukwuebuka=Ebuka Elizabeth=Liz,Lizzy Emmanuel=Emma Samuel=Sam Oluwatobiloba=Tobi',
  family: {
    head: 'Okafor Adeyemi Ibrahim Musa Okonkwo Eze Abubakar Bello Adebayo Okeke Mohammed Nwosu Obi Adeleke Yusuf Ogunleye Usman Suleiman Umar Nwankwo Balogun Lawal Oladipo Adamu Ojo Okoro Aliyu Chukwu Afolabi Sani Olawale Nnamdi Abdullahi Ogbonna Akinola Oyelaran Effiong Bassey Okon Garba Danjuma Shehu Idowu Ajayi Onyeka Odili Uzor Udo Etim Akpan Bakare Salami Fashola Adegoke Oni Ogundele Nwachukwu Igwe Onuoha Agbaje Tijani Olaniyan Peters Johnson Williams',
    tail: [
      'Ade Olu Ola Oye Ayo Akin Ogun Ife Fa Oba Oluwa Chi Chukwu Nwa Oko Onye Uzo Ugo Iwu Ama Ebe Ono Odi Egbu Aki Awo Omo Ige',
      'bo de ye mi ke la wa fo lu ni ba ge ta so ri du no ka me ze go ne si to ro le fe ku ma da',
      'yemi bayo wale kunle tunde dele tola tayo nle niyi sanya juwon bola gbenga kemi ma emeka nna dike kwe nwa ndu nso ulu zie ka olisa ugo nta fade lana shola yinka bamiro ronke diran sina jide bade',
      '_ _ ola adu ike ewa ani',
    ],
  },
  places: {
    cities: `Lagos|Lagos|LA|100### 101###|1|Ikeja,Surulere,Yaba,Lekki
      Kano|Kano|KN|700###|64|Fagge
      Ibadan|Oyo|OY|200###|2|Bodija,Challenge
      Abuja|Federal Capital Territory|FC|900###|9|Garki,Wuse,Gwarinpa
      Port Harcourt|Rivers|RI|500###|84|Rumuola
      Benin City|Edo|ED|300###|52
      Maiduguri|Borno|BO|600###|76
      Zaria|Kaduna|KD|810###|69
      Aba|Abia|AB|450###|82
      Jos|Plateau|PL|930###|73
      Ilorin|Kwara|KW|240###|31
      Onitsha|Anambra|AN|430###|46
      Kaduna|Kaduna|KD|800###|62
      Enugu|Enugu|EN|400###|42
      Abeokuta|Ogun|OG|110###|39
      Sokoto|Sokoto|SO|840###|60
      Warri|Delta|DE|332###|53
      Oshogbo|Osun|OS|230###|35
      Calabar|Cross River|CR|540###|87
      Uyo|Akwa Ibom|AK|520###|85
      Akure|Ondo|ON|340###|34
      Bauchi|Bauchi|BA|740###|77
      Katsina|Katsina|KT|820###|65
      Minna|Niger|NI|920###|66
      Owerri|Imo|IM|460###|83
      Makurdi|Benue|BE|970###|44
      Yola|Adamawa|AD|640###|75
      Ado Ekiti|Ekiti|EK|360###|30
      Asaba|Delta|DE|320###|56
      Awka|Anambra|AN|420###|48
      Lokoja|Kogi|KO|260###|58`,
    villages: {
      names: [
        'Umu Ama Ile Oke Odo Gidan~ Kofar~ Ogba',
        'ahia oma ado ife iwa bode kuru nze oji agu mai ori',
        '_ _ la ga ru ta',
      ],
      areas: `Imo|IM|474###|83
        Osun|OS|231###|35
        Katsina|KT|831###|65
        Benue|BE|980###|44
        Ogun|OG|112###|39`,
    },
  },
  streets: {
    head: 'Ahmadu Bello Way|Awolowo Road|Allen Avenue|Herbert Macaulay Way|Broad Street|Market Road|Church Street|Mission Road|Aba Road|Ring Road|Independence Way|Zik Avenue|Airport Road|Adeola Odeku Street',
    tail: [
      'Adeniyi Bode Ogui Okpara Murtala Ibrahim Taiwo Ekwueme Nnamdi Bishop Palm Mango Unity Olusola Aminu Aguiyi Lawan Chime Okigwe Kingsway Bank Hospital',
      ' Street| Street| Road| Close| Crescent| Avenue| Lane| Way',
    ],
  },
  houseNumber: (random) =>
    pick(random, [
      `${between(random, 1, 120)}`,
      `No. ${between(random, 1, 90)}`,
      `Plot ${between(random, 1, 600)}`,
      `${between(random, 1, 60)}${pick(random, [...'AB'])}`,
    ]),
  unit: (random) =>
    pick(random, [
      `Flat ${between(random, 1, 12)}`,
      `Block ${pick(random, [...'ABCD'])}`,
      `Suite ${between(random, 1, 40)}`,
    ]),
  addressLine: ({ street, house, unit }) => `${unit ? `${unit}, ` : ''}${house} ${street}`,
  fullAddress: ({ street, house, unit, city, region, district }) =>
    `${unit ? `${unit}, ` : ''}${house} ${street}, ${district ? `${district}, ` : ''}${city}, ${region}`,
  phone: {
    callingCode: '234',
    trunk: '0',
    mobiles: [
      '+234803#######',
      '+234805#######',
      '+234806#######',
      '+234703#######',
      '+234706#######',
      '+234813#######',
      '+234816#######',
      '+234902#######',
      '+234907#######',
    ],
    landline: (area) => `+23420${area[0]}[45]######`,
    formats: [
      ['7', '0### ### ####'],
      ['8', '0### ### ####'],
      ['90', '0### ### ####'],
      ['', '0### ### ####'],
    ],
  },
  companies: {
    names:
      'Zenith Niger Savannah Golden Unity Eagle Royal Kingdom Covenant Delta Sahel Palm Lion Harvest Victory Prime Emerald Coastal Heritage Divine',
    trades:
      'Ventures|Enterprises|Global Services|Oil & Gas|Farms|Foods|Logistics|Properties|Investments|Stores|Technologies|Motors|Hospitality|Microfinance',
    forms: 'Ltd|Limited|Nigeria Ltd|PLC|& Co.',
    write: ({ first, trade, form }) => `${first} ${trade} ${form}`,
  },
  mails: 'gmail.com yahoo.com hotmail.com ymail.com outlook.com yahoo.co.uk icloud.com',
  titles: { f: 'Mrs.', m: 'Mr.' },
  dateFormats: ['dd/MM/yyyy', 'yyyy-MM-dd', 'dd-MM-yyyy'],
  currency: 'NGN',
  jobs: 'Trader|Teacher|Civil Servant|Banker|Engineer|Nurse|Student|Driver|Businesswoman|Lecturer|Accountant|Pastor|Farmer|Tailor|Doctor|Entrepreneur|Lawyer|Retired|Marketer|Caterer',
});
