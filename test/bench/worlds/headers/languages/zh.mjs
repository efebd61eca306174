// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
customer_no: 客户编号|会员号
given: 名
family: 姓
full: 姓名|客户姓名|联系人
email: 邮箱|电子邮件
phone: 电话|联系电话
mobile: 手机|手机号
landline: 座机|固定电话
street: 街道|街道门牌
postcode: 邮编
city: 城市|市
region: 省份|省
country: 国家
address: 地址|详细地址
company: 公司|单位名称
job: 职务|职位
birth: 出生日期|生日
birth_year: 出生年
birth_month: 出生月
birth_day: 出生日
sex: 性别
created: 注册日期|创建时间
updated: 更新时间
consent: 订阅
loyalty: 卡号|会员卡
household: 户号
segment: 等级|分组
store: 门店
note: 备注
amount: 消费金额|余额
`;
