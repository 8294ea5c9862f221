<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Network</name>
    <message>
        <source>Nothing is fetched from {host}: only from {hosts}. Download the file yourself.</source>
        <translation>不会从 {host} 获取内容，只从 {hosts} 获取。请自行下载该文件。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid, so nothing was fetched. Check the date of this computer and whether a program watches the connection.</source>
        <translation>{host} 的证书无效，因此未获取任何内容。请检查本机日期，以及是否有程序在监视连接。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off; nothing was kept. Try again.</source>
        <translation>与 {host} 的连接中断；未保存任何内容。请重试。</translation>
    </message>
    <message>
        <source>What {host} sends is larger than {most} MB; nothing was kept.</source>
        <translation>{host} 发送的内容超过 {most} MB；未保存任何内容。</translation>
    </message>
    <message>
        <source>Working offline is switched on, so nothing is fetched. Switch it off in Settings, Privacy.</source>
        <translation>已开启离线工作，因此不会获取任何内容。请在“设置”的“隐私”中关闭。</translation>
    </message>
    <message>
        <source>{host} answered with error {status}. Try again later.</source>
        <translation>{host} 返回错误 {status}。请稍后再试。</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the internet connection.</source>
        <translation>无法连接 {host}。请检查网络连接。</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. Try again later.</source>
        <translation>{host} 未在 {seconds} 秒内完成。请稍后再试。</translation>
    </message>
    <message>
        <source>{host} is an address inside this network; nothing was fetched.</source>
        <translation>{host} 是本网络内部的地址；未获取任何内容。</translation>
    </message>
    <message>
        <source>{host} is busy now (error {status}). Try again later.</source>
        <translation>{host} 正忙（错误 {status}）。请稍后再试。</translation>
    </message>
    <message>
        <source>{host} leads on to another address; nothing was fetched.</source>
        <translation>{host} 转向其他地址；未获取任何内容。</translation>
    </message>
    <message>
        <source>{host} sent nothing. Try again later.</source>
        <translation>{host} 未发送任何内容。请稍后再试。</translation>
    </message>
    <message>
        <source>{host} was not found. Check the internet connection.</source>
        <translation>找不到 {host}。请检查网络连接。</translation>
    </message>
    <message>
        <source>“{url}” is not an https address.</source>
        <translation>“{url}”不是 https 地址。</translation>
    </message>
</context>
</TS>
