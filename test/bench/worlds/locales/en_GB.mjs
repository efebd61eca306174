import { between, makeLocale, pick } from './machinery.mjs';

export const en_GB = makeLocale({
  code: 'en_GB',
  country: 'GB',
  language: 'en',
  given: {
    f: [
      'Margaret Jean Mary Joan Patricia Sheila Barbara Doreen June Shirley Dorothy Joyce Maureen Elizabeth Brenda Eileen Pamela Audrey Beryl Marjorie Sylvia Irene Hilda Edna Ethel',
      'Susan Julie Karen Jacqueline Deborah Tracey Jane Helen Diane Sharon Alison Joanne Sarah Nicola Claire Lisa Samantha Amanda Elaine Angela Lorraine Wendy Gillian Caroline Fiona Sandra',
      'Emily Sophie Charlotte Jessica Chloe Lauren Olivia Emma Hannah Amelia Megan Lucy Katie Rebecca Bethany Grace Georgia Holly Ellie Amy Isla Freya Poppy Aisha Zara Imogen Abigail',
    ],
    m: [
      'John William Ronald George Kenneth Peter James Dennis Derek Arthur Roy Thomas Raymond Brian Frank Albert Harold Ernest Stanley Leonard Douglas Gordon Norman Reginald Alan',
      'David Paul Andrew Mark Stephen Ian Gary Robert Richard Michael Christopher Simon Philip Martin Neil Kevin Anthony Colin Nigel Graham Jonathan Stuart Keith Darren Lee Timothy Adrian',
      'Jack Thomas James Oliver Daniel Joshua Harry Matthew Samuel Joseph Luke Ryan Adam Callum Benjamin Alexander Liam Connor Charlie George Jake Mohammed Ethan Lewis Archie Nathan Kieran',
    ],
  },
  nicknames:
    'William=Bill,Will Margaret=Maggie,Peggy Elizabeth=Liz,Beth Robert=Bob,Rob Richard=Rick,Dick James=Jim,Jamie Thomas=Tom Michael=Mike,Mick David=Dave Stephen=Steve Christopher=Chris Anthony=Tony Andrew=Andy Patricia=Pat,Trish Susan=Sue Deborah=Debbie Samantha=Sam Katie=Kate Rebecca=Becky Abigail=Abby Jessica=Jess Daniel=Dan Joshua=Josh Matthew=Matt Samuel=Sam Benjamin=Ben Alexander=Alex,Sandy Timothy=Tim Philip=Phil Jacqueline=Jackie Amanda=Mandy Ronald=Ron Kenneth=Ken Nicola=Nicky Jonathan=Jon',
  family: {
    double: 0.03,
    head: 'Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Hughes Edwards Khan Lewis Harris Turner Hill Cooper Ward Martin Clark Ali Morris Moore Lee King Baker Harrison Morgan Allen James Scott Ahmed Watson Phillips Davis Bennett Price Griffiths Parker Singh Young Mitchell Campbell Carter Cook Kelly Shaw Collins Murphy Begum',
    tail: [
      '_ _ _ _ North South West East Upper Nether Long High White Black Stan New',
      'Ash Thorn Hart Brad Whit Hol Ches Lang Stan Win Hay Lock Rad Wake Had Ever Farn Gold Rush Barn Birk Black Calder Dun Ell Fen Gar Hazel Ing Kirk Lin Mar Nor Oak Pem Quar Raven Sel Tat Under Wal Wen Bex Crof Dray Fox Led Mal Per',
      '_ _ _ ing er el',
      'ley ton worth field wood well shaw ford ham bury by stead combe hurst den land er ridge brook bourne gate house wick man more low beck croft cott stone smith',
    ],
  },
  places: {
    cities: `London|Greater London|LND|E1_%@@ SE15_%@@ SW11_%@@ N16_%@@ W12_%@@ NW3_%@@|20|Hackney,Peckham,Battersea,Camden,Ealing
      Birmingham|West Midlands|BIR|B13_%@@ B15_%@@ B29_%@@|121
      Manchester|Greater Manchester|MAN|M14_%@@ M20_%@@ M21_%@@|161
      Leeds|West Yorkshire|LDS|LS6_%@@ LS8_%@@ LS12_%@@|113
      Glasgow|Scotland|GLG|G11_%@@ G12_%@@ G41_%@@|141
      Sheffield|South Yorkshire|SHF|S6_%@@ S8_%@@ S11_%@@|114
      Bradford|West Yorkshire|BRD|BD5_%@@ BD9_%@@|1274
      Liverpool|Merseyside|LIV|L15_%@@ L17_%@@ L18_%@@|151
      Edinburgh|Scotland|EDH|EH3_%@@ EH9_%@@ EH16_%@@|131
      Bristol|Bristol|BST|BS3_%@@ BS6_%@@ BS7_%@@|117
      Cardiff|Wales|CRF|CF10_%@@ CF14_%@@ CF24_%@@|29
      Coventry|West Midlands|COV|CV1_%@@ CV5_%@@|24
      Leicester|Leicestershire|LCE|LE2_%@@ LE3_%@@|116
      Nottingham|Nottinghamshire|NGM|NG5_%@@ NG7_%@@|115
      Newcastle upon Tyne|Tyne and Wear|NET|NE2_%@@ NE6_%@@|191
      Belfast|Northern Ireland|BFS|BT7_%@@ BT9_%@@|28
      Brighton|East Sussex|BNH|BN1_%@@ BN2_%@@|1273
      Plymouth|Devon|PLY|PL4_%@@ PL5_%@@|1752
      Derby|Derbyshire|DER|DE22_%@@ DE23_%@@|1332
      Wolverhampton|West Midlands|WLV|WV3_%@@|1902
      Southampton|Hampshire|STH|SO14_%@@ SO17_%@@|23
      Portsmouth|Hampshire|POR|PO2_%@@ PO4_%@@|23
      Norwich|Norfolk|NFK|NR2_%@@ NR3_%@@|1603
      Reading|Berkshire|RDG|RG1_%@@ RG4_%@@|118
      Oxford|Oxfordshire|OXF|OX3_%@@ OX4_%@@|1865
      Cambridge|Cambridgeshire|CAM|CB1_%@@ CB4_%@@|1223
      York|North Yorkshire|YOR|YO10_%@@ YO24_%@@|1904
      Swansea|Wales|SWA|SA1_%@@ SA2_%@@|1792
      Aberdeen|Scotland|ABE|AB10_%@@ AB24_%@@|1224
      Exeter|Devon|DEV|EX1_%@@ EX4_%@@|1392
      Hull|East Yorkshire|KHL|HU5_%@@ HU6_%@@|1482
      Bath|Somerset|BAS|BA1_%@@ BA2_%@@|1225`,
    villages: {
      names: [
        'Little |Great |Upper |Lower |Nether |North |South |Old |_|_',
        'Ash Bram Chal Dun Elm Farn Gran Hart Ick Kel Lang Mel Nor Oak Pres Rad Stan Thorn Wal Whit',
        'ley|ton|worth|field|ham|bury|ford|combe|thorpe|wick|don|stead',
      ],
      areas: `Devon|DEV|EX20_%@@ TQ9_%@@|1837 1803
        Norfolk|NFK|NR27_%@@ PE37_%@@|1263 1760
        Cumbria|CMA|LA22_%@@ CA11_%@@|1539 1768
        Shropshire|SHR|SY7_%@@ SY8_%@@|1588 1584
        North Yorkshire|NYK|YO62_%@@ DL8_%@@|1439 1969
        Kent|KEN|TN17_%@@ CT4_%@@|1580 1227
        Wiltshire|WIL|SN8_%@@ SP3_%@@|1672 1747`,
    },
  },
  streets: {
    head: 'High Street|Station Road|Church Lane|Main Street|Park Road|Victoria Road|London Road|Church Street|Manor Road|Green Lane|Mill Lane|The Crescent|Kings Road|Queens Road|The Avenue|School Lane|New Road|Springfield Road|York Road|Grange Road',
    tail: [
      'Albert Ash Beech Bramble Brook Castle Cedar Chapel Clifton Coronation Elm Forest George Hawthorn Heath Highfield Hill Holly Kingston Laurel Lime Maple Meadow Northfield Oak Orchard Priory Richmond Rose Stanley Thorn Warwick Wellington West Willow Windsor',
      ' Road| Road| Street| Close| Lane| Avenue| Drive| Gardens| Way| Terrace| Grove| Court',
    ],
  },
  unit: (random) =>
    pick(random, [
      `Flat ${between(random, 1, 40)}`,
      `Flat ${between(random, 1, 9)}${pick(random, [...'ABC'])}`,
      `Apartment ${between(random, 1, 60)}`,
    ]),
  addressLine: ({ street, house, unit }) => `${unit ? `${unit}, ` : ''}${house} ${street}`,
  fullAddress: ({ street, house, unit, city, postcode }) =>
    `${unit ? `${unit}, ` : ''}${house} ${street}, ${city}, ${postcode}`,
  phone: {
    callingCode: '44',
    trunk: '0',
    mobiles: ['+4474#0######', '+4477[1-4]#######', '+4478[4-9]#######', '+4479[057]#######'],
    landline: (area) =>
      area.length === 2
        ? `+44${area === '20' ? '20[78]' : area === '28' ? '289' : area === '29' ? '292' : area === '24' ? '247' : '238'}#######`
        : `+44${area}${area.length === 4 ? '[2-8]#####' : /11[578]/.test(area) ? '9######' : '2######'}`,
    formats: [
      ['7', '0#### ######'],
      ['2', '0## #### ####'],
      ['11', '0### ### ####'],
      ['121', '0### ### ####'],
      ['131', '0### ### ####'],
      ['141', '0### ### ####'],
      ['151', '0### ### ####'],
      ['161', '0### ### ####'],
      ['191', '0### ### ####'],
      ['', '0#### ######'],
    ],
  },
  companies: {
    names:
      'Beacon Harbour Pennine Kestrel Oakwood Sterling Crown Albion Northgate Redbrick Thistle Highland Meridian Severn Castle Swift Anchor Falcon Bluebell Windmill',
    trades:
      'Plumbing|Consulting|Joinery|Logistics|Motors|Bakery|Interiors|Software|Estates|Engineering|Catering|Electrical|Accountants|Solicitors|Garden Centre|Textiles',
    forms: 'Ltd|Limited|PLC|LLP|& Sons',
    write: ({ first, trade, form }) => `${first} ${trade} ${form}`,
  },
  mails: 'gmail.com hotmail.co.uk btinternet.com yahoo.co.uk outlook.com sky.com icloud.com talktalk.net live.co.uk',
  titles: { f: 'Mrs', m: 'Mr' },
  dateFormats: ['dd/MM/yyyy', 'yyyy-MM-dd', 'dd MMM yyyy', 'd/M/yy'],
  currency: 'GBP',
  jobs: 'Accountant|Office Manager|Teacher|Nurse|Sales Director|Electrician|Solicitor|Engineer|Bookkeeper|Retired|Software Developer|Carpenter|Buyer|Managing Director|Receptionist|Driver|Chef|Pharmacist|Project Manager|Consultant',
  // National insurance number: two letters, six digits, A to D.
  personalId: (random) =>
    `${pick(random, [...'ABCEGHJKLMNPRSTWXYZ'])}${pick(random, [...'ABCEGHJKLMPRSTWXYZ'])}${between(random, 100000, 999999)}${pick(random, [...'ABCD'])}`.replace(
      /^(?:BG|GB|KN|NK|NT|TN|ZZ)/,
      'AB',
    ),
});
