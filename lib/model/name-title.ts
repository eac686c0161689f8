/** What is called after a surname and is no part of the name: 周老师 is named 周. */
export const NAME_TITLE = /(?:老师|医生|护士|主管|主任|经理|管理员)$/;
