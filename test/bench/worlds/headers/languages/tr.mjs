// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
customer_no: müşteri numarası|müşteri no
given: ad|adı
family: soyad|soyadı
full: ad soyad|müşteri adı
title: ünvan|hitap
maiden: kızlık soyadı
email: e-posta|mail
phone: telefon|tel no
mobile: cep telefonu|cep
landline: ev telefonu|sabit telefon
street: sokak|adres satırı|cadde sokak
street_name: sokak adı
house: kapı no|bina no
unit: daire|iç kapı no
postcode: posta kodu
city: ilçe|şehir|il
country: ülke
address: adres|açık adres
company: şirket|firma
job: görev|pozisyon
birth: doğum tarihi|doğum
birth_day: doğum günü
birth_month: doğum ayı
birth_year: doğum yılı
sex: cinsiyet
created: kayıt tarihi|üyelik tarihi
updated: son güncelleme
consent: bülten|izin
loyalty: kart no
household: hane|hane no
segment: grup
store: mağaza|şube
note: açıklama|not
amount: ciro|tutar
`;
