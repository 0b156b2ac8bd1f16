@echo off
rem The pages, for a double click. ASCII only: consoles read this file in many code pages.
chcp 65001 >nul
cd /d "%~dp0"
"%~dp0program\node.exe" "%~dp0program\bin\plan.js" open --lang zh
if errorlevel 1 pause
