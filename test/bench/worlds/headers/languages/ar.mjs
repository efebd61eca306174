// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
customer_no: رقم العميل
given: الاسم الأول
family: اسم العائلة|اللقب
full: الاسم الكامل|اسم العميل
email: البريد الإلكتروني
phone: الهاتف|رقم الهاتف
mobile: الجوال
landline: هاتف المنزل
street: الشارع
postcode: الرمز البريدي
city: المدينة
country: الدولة
address: العنوان
company: الشركة
job: المسمى الوظيفي
birth: تاريخ الميلاد
sex: الجنس
created: تاريخ التسجيل
updated: آخر تحديث
note: ملاحظات
amount: المبلغ
store: الفرع
`;
