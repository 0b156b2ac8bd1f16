import { shellText } from './shell-text.ts';

/** Completion for PowerShell 5.1 and later; see the script of bash for what the program answers. */
export const powershellScript = shellText`# PowerShell completion for plan and workpoints: plan completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName plan, workpoints, npx -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition -or $_.Extent.Text -ne $wordToComplete } |
        ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
    $program = $words[0]
    $before = @($words | Select-Object -Skip 1)
    $call = @('__complete')
    if ($program -like 'npx*') {
        if ($before.Count -lt 1 -or $before[0] -notin 'workpoints', 'plan') { return }
        $call = @('--no-install', $before[0], '__complete')
        $before = @($before | Select-Object -Skip 1)
    }
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $answers = @(& $program @call @before ":$wordToComplete" 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    foreach ($answer in $answers) {
        $value, $about = $answer -split [char]9, 2
        if ($value -eq ':files' -or $value -eq ':folders') {
            Get-ChildItem -Path "$wordToComplete*" -ErrorAction SilentlyContinue |
                Where-Object { $value -eq ':files' -or $_.PSIsContainer } |
                ForEach-Object {
                    $path = Join-Path (Split-Path "$wordToComplete*") $_.Name
                    $text = if ($path -match '\s') { "'$path'" } else { $path }
                    [System.Management.Automation.CompletionResult]::new($text, $_.Name, 'ProviderItem', $_.Name)
                }
        } elseif ($value) {
            # Curly quotes and dashes are signs of PowerShell's, too: but for plain words, all is quoted as it quotes itself.
            $quoted = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($value) + "'"
            $text = if ($value -cmatch '^-{0,2}[A-Za-z0-9][A-Za-z0-9_./=-]*$') { $value } else { $quoted }
            if (-not $about) { $about = $value }
            [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $about)
        }
    }
}
`;
