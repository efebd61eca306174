// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
customer_no: номер клиента|код клиента
given: имя
family: фамилия
full: ФИО|клиент|контактное лицо
middle: отчество
title: обращение
maiden: девичья фамилия
email: эл. почта|почта|e-mail
phone: телефон|номер телефона
mobile: мобильный|сотовый
landline: домашний телефон
street: улица, дом|адрес
street_name: улица
house: дом|номер дома
unit: квартира|кв
postcode: индекс|почтовый индекс
city: город|населённый пункт
region: область|регион
country: страна
address: полный адрес|почтовый адрес
company: организация|компания
job: должность
birth: дата рождения|д.р.
birth_day: день рождения
birth_month: месяц рождения
birth_year: год рождения
sex: пол
created: дата регистрации|создан
updated: изменён|последний визит
consent: согласие|рассылка
loyalty: номер карты
household: домохозяйство
segment: сегмент|группа
store: магазин|филиал
note: примечание|комментарий
amount: сумма|оборот
occupation: профессия
age: возраст
`;
