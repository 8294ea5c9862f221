<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>FileKinds</name>
    <message>
        <source>{file} is a PDF document, not a table. Copy its table into a spreadsheet and save that as XLSX or CSV.</source>
        <translation>{file} 是 PDF 文档，不是表格。请把其中的表格复制到电子表格中，另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>{file} is a database, not a table. A sourcing file is opened, not imported.</source>
        <translation>{file} 是数据库，不是表格。本程序的文件应打开，而不是导入。</translation>
    </message>
    <message>
        <source>{file} is a picture, not a table. Ask for the list as a spreadsheet or as text.</source>
        <translation>{file} 是图片，不是表格。请索取电子表格或文本形式的清单。</translation>
    </message>
    <message>
        <source>{file} is a text document, not a table. Copy its table into a spreadsheet and save that as XLSX or CSV.</source>
        <translation>{file} 是文字文档，不是表格。请把其中的表格复制到电子表格中，另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>{file} is a web page, not a table. Open it in a browser, copy the table and paste it, or save it as XLSX or CSV.</source>
        <translation>{file} 是网页，不是表格。请在浏览器中打开，复制其中的表格并粘贴，或另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>{file} is a workbook of the old kind (.xls) or one with a password. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>{file} 是旧格式 (.xls) 或带密码的工作簿。请用电子表格程序打开，另存为 XLSX。</translation>
    </message>
    <message>
        <source>{file} is an XML file, not a table. Save it as XLSX or CSV.</source>
        <translation>{file} 是 XML 文件，不是表格。请另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>{file} is an archive. Unpack it and import the table inside.</source>
        <translation>{file} 是压缩包。请解压后导入其中的表格。</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>A cell of a workbook holds 32,767 characters at most; “{text}” is longer. Write the table as .csv.</source>
        <translation>工作簿的单元格最多容纳 32,767 个字符；“{text}”更长。请将表格保存为 .csv。</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: {reason}.</source>
        <translation>第 {line} 行无法读取：{reason}。</translation>
    </message>
    <message>
        <source>Line {line} contains a zero byte: this is not a text file.</source>
        <translation>第 {line} 行含有零字节：这不是文本文件。</translation>
    </message>
    <message>
        <source>Line {line} has more than 256 columns.</source>
        <translation>第 {line} 行超过 256 列。</translation>
    </message>
    <message>
        <source>More than 100,000 rows. Split the file into smaller ones.</source>
        <translation>超过 100,000 行。请拆分文件。</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>The file cannot be read as {encoding}. Choose another encoding.</source>
        <translation>无法按 {encoding} 编码读取。请选择其他编码。</translation>
    </message>
    <message>
        <source>The file is in no known encoding. Save it as UTF-8.</source>
        <translation>无法识别文件编码。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The heading is on line {line}; what stands above it is not imported.</source>
        <translation>标题行在第 {line} 行，其上方的内容不会导入。</translation>
    </message>
    <message>
        <source>a cell is longer than 131,072 characters</source>
        <translation>单元格超过 131,072 个字符</translation>
    </message>
    <message>
        <source>its quotation marks are unbalanced</source>
        <translation>引号不成对</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>{file} is larger than 50 MB. Split it into smaller files.</source>
        <translation>{file} 超过 50 MB。请拆分文件。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Hidden rows are imported, too. Check them first.</source>
        <translation>隐藏的行也会导入。请先检查。</translation>
    </message>
    <message>
        <source>More than 100,000 rows. Split the file into smaller ones.</source>
        <translation>超过 100,000 行。请拆分文件。</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read. Others: {others}.</source>
        <translation>只读取工作表“{sheet}”。其他工作表：{others}。</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>正在读取工作簿</translation>
    </message>
    <message>
        <source>Row {row} has more than 256 columns.</source>
        <translation>第 {row} 行超过 256 列。</translation>
    </message>
    <message>
        <source>The formula in {cell} has no stored result. Open the workbook in a spreadsheet program and save it.</source>
        <translation>单元格 {cell} 的公式没有保存结果。请用电子表格程序打开工作簿并保存。</translation>
    </message>
    <message>
        <source>{file} has no sheet of this name.</source>
        <translation>{file} 中没有这个名称的工作表。</translation>
    </message>
    <message>
        <source>{file} has no sheet with a table.</source>
        <translation>{file} 中没有含表格的工作表。</translation>
    </message>
    <message>
        <source>{file} holds more than 50 MB of text. Split it into smaller files.</source>
        <translation>{file} 含有超过 50 MB 的文本。请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>{file} is a binary workbook (.xlsb). Save it as XLSX.</source>
        <translation>{file} 是二进制工作簿 (.xlsb)。请另存为 XLSX。</translation>
    </message>
    <message>
        <source>{file} is a text document. Copy its table into a spreadsheet.</source>
        <translation>{file} 是文字文档。请把其中的表格复制到电子表格中。</translation>
    </message>
    <message>
        <source>{file} is an OpenDocument file. Save it as XLSX or CSV.</source>
        <translation>{file} 是 OpenDocument 文件。请另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>{file} is an archive. Unpack it and import the table inside.</source>
        <translation>{file} 是压缩包。请解压后导入其中的表格。</translation>
    </message>
    <message>
        <source>{file} is damaged or no workbook. Save it as XLSX again.</source>
        <translation>{file} 已损坏或不是工作簿。请重新另存为 XLSX。</translation>
    </message>
    <message>
        <source>{file} takes more memory or time to read than a list needs. Copy its table into a new workbook, or save it as CSV.</source>
        <translation>读取 {file} 所需的内存或时间超出清单所需。请把表格复制到新的工作簿，或另存为 CSV。</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a list needs; it was not opened.</source>
        <translation>{file} 解压后的大小远超清单所需，未打开。</translation>
    </message>
</context>
</TS>
