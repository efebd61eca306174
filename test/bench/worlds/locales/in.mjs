import { between, makeLocale, pick } from './machinery.mjs';

export const IN = makeLocale({
  code: 'in',
  country: 'IN',
  language: 'en',
  given: {
    f: [
      'Lakshmi Saraswati Kamala Savitri Shanti Sita Parvati Sushila Pushpa Sharda Shakuntala Indira Vimala Padma Kalavati Radha Meenakshi Begum Gulab Janaki Rukmini Saroja',
      'Sunita Anita Geeta Rekha Meena Asha Usha Kavita Mamta Seema Nirmala Sangeeta Vandana Shobha Manju Poonam Jyoti Lata Kiran Suman Nasreen Harpreet Deepa Sarita',
      'Priya Neha Pooja Anjali Divya Sneha Shreya Aishwarya Ananya Kavya Riya Nisha Swati Aditi Ishita Meera Tanvi Fatima Sana Simran Nandini Sakshi Diya Lavanya',
    ],
    m: [
      'Ram Mohan Krishnan Gopal Hari Raghunath Ramesh Narayan Govind Bhagwan Shankar Kishan Chandra Venkataraman Subramaniam Mohammed Jagdish Om Prakash Balwant Natarajan Laxman',
      'Rajesh Suresh Sanjay Anil Sunil Vijay Ashok Rakesh Mukesh Dinesh Manoj Ajay Vinod Pankaj Santosh Ravi Arun Pradeep Imran Gurpreet Senthil Murali Deepak Naresh',
      'Rahul Amit Rohit Vikram Arjun Karthik Aditya Nikhil Siddharth Ankit Varun Aarav Vivaan Ishaan Harsh Kunal Abhishek Faizan Manpreet Pranav Akash Gaurav Vishal Yash',
    ],
  },
  nicknames:
    'Rajesh=Raju Suresh=Suri Aishwarya=Aishu Siddharth=Sid Abhishek=Abhi Venkataraman=Venkat Subramaniam=Subbu,Mani Aditya=Adi Karthik=Kartik Priya=Piu Mohammed=Mohd,Md Vikram=Vicky Ananya=Anu Krishnan=Kittu Meenakshi=Meenu Lakshmi=Laxmi Nandini=Nandu Anjali=Anju',
  family: {
    head: 'Kumar Singh Sharma Devi Patel Das Khan Yadav Gupta Verma Reddy Shah Mishra Jain Ali Rao Pandey Chauhan Roy Tiwari Mehta Iyer Nair Agarwal Joshi Mukherjee Banerjee Chatterjee Ghosh Pillai Menon Naidu Bose Dutta Kaur Desai Kulkarni Deshmukh Jadhav Pawar Patil Thakur Rathore Saxena Srivastava Dubey Shukla Sinha Chaudhary Malhotra Kapoor Khanna Bhatt Trivedi Iyengar Hegde Shetty Gowda Fernandes D’Souza Ansari Shaikh Qureshi Gill Sandhu',
    tail: [
      '_ _ _ _ Sri Chandra Bala Raja Maha Deva Nara Sura',
      'adh akk amb ang arv bag bal ban bar bhand bhat bhav chan chit dar dev dhan dom gad gan gav ghat god guj hal jag jam kad kal kam kand kar kesh khan kol kon kot kris lok mah mal mand mar math mod moh nag nal nand nar pad pal par phad pot purk raj ram ran sab sad sam sap sat shir sod som sud sur tal tand tul vad van veer ven vish wad',
      '_ _ _ a an esh',
      'kar ane wal wala ani appa swamy murthy nathan am gar ekar ia oti raju raman an ari uri ade ale pure gi hotra jee nadan eyan',
    ],
  },
  places: {
    cities: `Mumbai|Maharashtra|MH|4000## 4000##|22|Andheri,Bandra,Dadar,Borivali
      Delhi|Delhi|DL|1100##|11|Rohini,Dwarka,Karol Bagh
      Bengaluru|Karnataka|KA|5600## 5601##|80|Jayanagar,Indiranagar,Whitefield
      Hyderabad|Telangana|TS|5000##|40|Kukatpally,Ameerpet
      Ahmedabad|Gujarat|GJ|3800##|79
      Chennai|Tamil Nadu|TN|6000##|44|T Nagar,Adyar,Velachery
      Kolkata|West Bengal|WB|7000##|33|Salt Lake,Behala
      Surat|Gujarat|GJ|3950##|261
      Pune|Maharashtra|MH|4110##|20|Kothrud,Hadapsar
      Jaipur|Rajasthan|RJ|3020##|141
      Lucknow|Uttar Pradesh|UP|2260##|522
      Kanpur|Uttar Pradesh|UP|2080##|512
      Nagpur|Maharashtra|MH|4400##|712
      Indore|Madhya Pradesh|MP|4520##|731
      Bhopal|Madhya Pradesh|MP|4620##|755
      Visakhapatnam|Andhra Pradesh|AP|5300##|891
      Patna|Bihar|BR|8000##|612
      Vadodara|Gujarat|GJ|3900##|265
      Ludhiana|Punjab|PB|1410##|161
      Agra|Uttar Pradesh|UP|2820##|562
      Nashik|Maharashtra|MH|4220##|253
      Madurai|Tamil Nadu|TN|6250##|452
      Varanasi|Uttar Pradesh|UP|2210##|542
      Rajkot|Gujarat|GJ|3600##|281
      Kochi|Kerala|KL|6820##|484
      Thiruvananthapuram|Kerala|KL|6950##|471
      Coimbatore|Tamil Nadu|TN|6410##|422
      Mysuru|Karnataka|KA|5700##|821
      Chandigarh|Chandigarh|CH|1600##|172
      Guwahati|Assam|AS|7810##|361
      Ranchi|Jharkhand|JH|8340##|651
      Bhubaneswar|Odisha|OD|7510##|674`,
    villages: {
      names: [
        'Ram Shiv Lakshmi Krishna Govind Hari Raja Sultan Chand Fateh Nand Kali',
        'nagar pur palli gaon wadi patnam puram garh abad kheda palayam',
        '_ _ _ ~Kalan ~Khurd',
      ],
      areas: `Uttar Pradesh|UP|2710## 2410##|542
        Bihar|BR|8410## 8460##|612
        Maharashtra|MH|4130## 4310##|253
        Tamil Nadu|TN|6060## 6380##|452
        Karnataka|KA|5770## 5850##|821
        Rajasthan|RJ|3130## 3310##|141`,
    },
  },
  streets: {
    head: 'MG Road|Gandhi Nagar|Station Road|Nehru Street|Main Road|1st Cross|4th Main|Sector 15|Ring Road|Park Street|Temple Road|Church Street|Civil Lines|Subhash Marg|Linking Road|Anna Salai|Mall Road|Shivaji Nagar',
    tail: [
      'Ashok Rajaji Tilak Patel Tagore Vivekananda Ambedkar Azad Sarojini Lajpat Ganesh Hanuman Lotus Mango Neem Lake Hill Garden College Hospital Market',
      ' Road| Street| Nagar| Marg| Lane| Colony| Layout| Cross| Enclave',
    ],
  },
  houseNumber: (random) =>
    pick(random, [
      `${between(random, 1, 400)}`,
      `${between(random, 1, 90)}/${between(random, 1, 20)}`,
      `${pick(random, [...'ABCDH'])}-${between(random, 1, 300)}`,
      `No. ${between(random, 1, 120)}`,
    ]),
  unit: (random) =>
    pick(random, [
      `Flat ${between(random, 1, 12)}0${between(random, 1, 6)}`,
      `Flat No ${between(random, 1, 60)}`,
      `${pick(random, ['1st', '2nd', '3rd'])} Floor`,
    ]),
  addressLine: ({ street, house, unit }) => `${unit ? `${unit}, ` : ''}${house}, ${street}`,
  fullAddress: ({ street, house, unit, city, postcode, region, district }) =>
    `${unit ? `${unit}, ` : ''}${house}, ${street}, ${district ? `${district}, ` : ''}${city}, ${region} ${postcode}`,
  phone: {
    callingCode: '91',
    trunk: '0',
    mobiles: ['+9198########', '+9199########', '+9197########', '+9196########'],
    landline: (area) => `+91${area}2[2-7]${'######'.slice(0, 8 - area.length)}`,
    formats: [
      ['1', '0## #### ####'],
      ['2', '0## #### ####'],
      ['', '##### #####'],
    ],
  },
  companies: {
    names:
      'Bharat Ganga Himalaya Lotus Deccan Malabar Sagar Surya Jyoti Om Shakti Vishal Coromandel Vindhya Nilgiri Peacock Ashoka Kaveri Konark Everest',
    trades:
      'Traders|Textiles|Industries|Enterprises|Infotech|Exports|Engineering|Pharma|Logistics|Constructions|Jewellers|Foods|Electricals|Associates',
    forms: 'Pvt Ltd|Pvt. Ltd.|Private Limited|Limited|LLP',
    write: ({ first, trade, form }) => `${first} ${trade} ${form}`,
  },
  mails: 'gmail.com yahoo.co.in rediffmail.com hotmail.com outlook.com yahoo.in icloud.com',
  titles: { f: 'Smt', m: 'Shri' },
  dateFormats: ['dd/MM/yyyy', 'dd-MM-yyyy', 'dd-MMM-yyyy', 'yyyy-MM-dd'],
  currency: 'INR',
  jobs: 'Accountant|Teacher|Engineer|Software Engineer|Housewife|Business|Doctor|Clerk|Manager|Student|Advocate|Farmer|Driver|Shopkeeper|Nurse|Retired|Consultant|Lecturer|Proprietor|Sales Executive',
});
