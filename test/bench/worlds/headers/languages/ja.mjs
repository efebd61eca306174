// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
customer_no: 顧客番号|会員番号
given: 名|名前（名）
family: 姓|名字
full: 氏名|お名前|顧客名
email: メール|メールアドレス
phone: 電話番号|連絡先
mobile: 携帯|携帯電話
landline: 自宅電話|固定電話
street: 町名番地|住所２|丁目番地
postcode: 郵便番号|〒
city: 市区町村
region: 都道府県
country: 国
address: 住所|ご住所
company: 会社名|勤務先
job: 役職
birth: 生年月日|誕生日
birth_year: 生年
birth_month: 生月
birth_day: 生日
sex: 性別
created: 登録日|入会日
updated: 更新日|最終来店日
consent: メルマガ|配信希望
loyalty: カード番号
household: 世帯番号
segment: 区分|ランク
store: 店舗
note: 備考|メモ
amount: 購入金額|合計
`;
