"""Screening lists as their publishers write them, shortened."""

US = """_id,source,entity_number,type,programs,name,title,addresses,alt_names
us1,Entity List (EL) - Bureau of Industry and Security,,,EAR,"Huaxing Precision Technology Co., Ltd.",,"Shenzhen, CN","Hua Xing Precision; 深圳市华兴精密技术有限公司"
us2,Specially Designated Nationals (SDN) - Treasury Department,77,Individual,SDGT,"Ivanov, Pyotr",,"Moscow, RU",
"""
US_JSON = """{"total": 1, "results": [{"id": "us1", "name": "Huaxing Precision Technology Co., Ltd.",
"alt_names": ["Hua Xing Precision"], "source": "Entity List", "programs": ["EAR"],
"addresses": [{"country": "CN"}], "lat": 1.5}]}"""
EU = """<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-03-01T08:00:00.000+01:00">
<sanctionEntity euReferenceNumber="EU.1.2" logicalId="1"><subjectType code="enterprise"/>
<nameAlias wholeName="Zavod Élektron AO"/><nameAlias firstName="Elektron" lastName="Plant"/>
<regulation programme="UKR"/><address countryDescription="RUSSIAN FEDERATION"/></sanctionEntity>
<sanctionEntity logicalId="2"><nameAlias wholeName=" "/></sanctionEntity></export>"""
EU_CSV = """\ufefffileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;NameAlias_WholeName
01/03/2026;1;EU.1.2;Zavod Élektron AO
01/03/2026;1;EU.1.2;Elektron Plant
"""
UK = """"Report Date: 02-Mar-2026"
Last Updated,Unique ID,OFSI Group ID,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name non-latin script,Regime Name,Address Country
01/01/2026,RUS0001,,ELEKTRON TRADING LLC,,,,,,,The Russia Regulations,Russia
01/01/2026,RUS0001,,ELEKTRON TORG,,,,,,Электрон Торг,The Russia Regulations,Russia
"""
UN = """<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-02-20T10:00:00.000Z"><INDIVIDUALS><INDIVIDUAL>
<FIRST_NAME>PAK</FIRST_NAME><SECOND_NAME>CHOL</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
<REFERENCE_NUMBER>KPi.001</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY>
<FIRST_NAME>NAMCHONGANG TRADING CORPORATION</FIRST_NAME><REFERENCE_NUMBER>KPe.004</REFERENCE_NUMBER>
<ENTITY_ALIAS><ALIAS_NAME>NCG</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>"""
UFLPA = """<!DOCTYPE html><html><body><h1>UFLPA Entity List</h1><table>
<tr><th>Name of Entity</th><th>Effective Date</th></tr>
<tr><td>Name of Entity</td><td>Effective Date</td></tr>
<tr><td>Xinjiang Junggar Cotton &amp; Linen Co., Ltd. <script>x</script></td><td>June 21, 2022</td></tr>
<tr><td>Aksu Huafu Textiles Co.</td><td>June 21, 2022</td></tr></table></body></html>"""
OWN = "Company name,Why\nSunny Traders,did not send goods\n"
